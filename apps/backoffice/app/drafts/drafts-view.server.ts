import { formatDateTime } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import { type DraftView, type StaffDossierView, wordDiff } from '@mot-cua/use-cases';
import { dossierHref, draftsHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

function nameOf(
  { seq, outcome, by, at, takenBack }: DraftView,
  drafts: readonly DraftView[],
  { t, locale }: Say,
): string {
  const number = drafts.findIndex((each) => each.seq === seq) + 1;
  const said = { outcome: t(`backoffice:decide.${outcome}`), who: by ?? t('backoffice:audit.gone') };
  const named = t('backoffice:drafts.draftNamed', { number, ...said, when: formatDateTime(locale, at) });
  return takenBack ? t('backoffice:takeBack.draft', { draft: named }) : named;
}

/** The draft that an address names, or the one that is meant where it names none. */
const chosen = (url: URL, name: string, drafts: readonly DraftView[], otherwise: number): DraftView | undefined =>
  drafts.find(({ seq }) => String(seq) === url.searchParams.get(name)) ?? drafts.at(otherwise);

function comparedView(older: DraftView, newer: DraftView, { t }: Say) {
  const outcomes = { before: t(`backoffice:decide.${older.outcome}`), after: t(`backoffice:decide.${newer.outcome}`) };
  const isSame = older.text === newer.text;
  return {
    outcome: older.outcome === newer.outcome ? undefined : t('backoffice:drafts.outcomeChanged', outcomes),
    same: isSame ? t('backoffice:drafts.sameText') : undefined,
    lead: t('backoffice:drafts.compareLead'),
    diff: {
      stretches: wordDiff(older.text, newer.text),
      removed: t('backoffice:drafts.removed'),
      added: t('backoffice:drafts.added'),
    },
  };
}

function filtersView({ dossier, drafts }: StaffDossierView, older: DraftView, newer: DraftView, say: Say) {
  const { t } = say;
  const field = (name: string, label: string, { seq }: DraftView): FieldView => ({
    ...{ name, label, kind: 'select', required: true, value: String(seq) },
    options: drafts.map((each) => ({ value: String(each.seq), label: nameOf(each, drafts, say) })),
  });
  return {
    action: draftsHref(dossier.id),
    fields: [field('older', t('backoffice:drafts.older'), older), field('newer', t('backoffice:drafts.newer'), newer)],
    send: t('backoffice:drafts.compare'),
  };
}

/** What was drafted, and what changed from one draft to another; the last two where the address names none. */
export function draftsView(view: StaffDossierView, url: URL, say: Say) {
  const { t } = say;
  const { dossier, drafts, code, provisionalNumber, owner } = view;
  const older = chosen(url, 'older', drafts, -2) ?? drafts[0];
  const newer = chosen(url, 'newer', drafts, -1);
  const both = older && newer;
  return {
    title: t('backoffice:drafts.compareTitle'),
    crumbs: {
      label: t('shell:breadcrumb'),
      items: [
        { label: t('backoffice:board.all'), href: '/work' },
        { label: `${code ?? provisionalNumber} · ${owner.fullName}`, href: dossierHref(dossier.id) },
        { label: t('backoffice:drafts.compareTitle') },
      ],
    },
    none: both ? undefined : t('backoffice:drafts.noDrafts'),
    filters: both && filtersView(view, older, newer, say),
    compared: both && comparedView(older, newer, say),
  };
}
