import type { AgencyPage, Closing } from '@mot-cua/use-cases';
import { mergersHref } from '../reorganisation/merger-address.ts';
import { procedureName } from '../report/report-names.server.ts';
import type { Say } from '../say.ts';
import { agencyHref, type EditName, editHref } from './addresses.ts';
import { editForm, parentsFor, type RejectedEdit } from './edit-form.server.ts';
import { nameIn } from './names.ts';

interface Block {
  title: string;
  lead: string;
  items: { text: string; href: string | null }[];
}

/** What has to be seen to before an agency is closed. */
function blocksOf({ under, services, dossiers }: Closing, count: number, say: Say): Block[] {
  const { t } = say;
  const more = count - dossiers.length;
  return [
    {
      title: t('backoffice:agencies.close.underTitle'),
      lead: t('backoffice:agencies.troubles.hasOthers'),
      items: under.map((each) => ({ text: nameIn(say, each), href: agencyHref(each.id) })),
    },
    {
      title: t('backoffice:agencies.close.namedTitle'),
      lead: t('backoffice:agencies.troubles.named'),
      items: services.map(({ code }) => ({ text: procedureName(code, say), href: null })),
    },
    {
      title: t('backoffice:agencies.close.openTitle'),
      lead: t('backoffice:agencies.close.openLead'),
      items: [
        ...dossiers.map(({ code, procedureCode }) => ({
          text: `${code} · ${procedureName(procedureCode, say)}`,
          href: null,
        })),
        ...(more > 0 ? [{ text: t('backoffice:agencies.close.openMore', { count: more }), href: null }] : []),
      ],
    },
  ].filter(({ items }) => items.length > 0);
}

interface Shown {
  closing: Closing | null;
  rejected: RejectedEdit | null;
}

/** The page on which an agency is changed. */
export function editView(edit: EditName, page: AgencyPage, { closing, rejected }: Shown, say: Say) {
  const { t } = say;
  const { agency, open } = page;
  const title = t(`backoffice:agencies.${edit}.title`, { name: nameIn(say, agency) });
  const byMerger = edit === 'close' && agency.kind === 'commune';
  const isStuck = byMerger || (edit === 'move' && parentsFor(page).length === 0);
  return {
    title,
    lead: t(`backoffice:agencies.${edit}.lead`),
    back: { href: agencyHref(agency.id), label: t('backoffice:agencies.back') },
    action: editHref(agency.id, edit),
    merger: byMerger
      ? {
          text: t('backoffice:agencies.close.byLaw'),
          href: `${mergersHref}?from=${encodeURIComponent(agency.id)}`,
          label: t('backoffice:agencies.mergers'),
        }
      : null,
    nowhere: isStuck && !byMerger ? t('backoffice:agencies.move.nowhere') : null,
    blocks: closing ? blocksOf(closing, Math.max(open.received, open.competent, open.tasks), say) : [],
    form: isStuck ? null : editForm(edit, page, title, rejected, say),
  };
}

export type EditView = ReturnType<typeof editView>;
