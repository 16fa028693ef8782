import { pinnedProcedure } from '@mot-cua/catalog';
import { formatDateTime } from '@mot-cua/locales';
import type { UnansweredDossier } from '@mot-cua/use-cases';
import { messagesHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';

/** The dossiers in which citizens wait for an answer, the longest first. */
export function unansweredView(found: readonly UnansweredDossier[], { t, locale }: Say) {
  return {
    title: t('backoffice:messages.listTitle'),
    lead: t('backoffice:messages.listLead'),
    empty: t('backoffice:messages.listEmpty'),
    caption: t('backoffice:messages.caption'),
    columns: {
      code: t('backoffice:messages.columns.code'),
      owner: t('backoffice:messages.columns.owner'),
      procedure: t('backoffice:messages.columns.procedure'),
      since: t('backoffice:messages.columns.since'),
      count: t('backoffice:messages.columns.count'),
    },
    rows: found.map(({ dossierId, reference, owner, procedureCode, procedureVersion, since, open }) => ({
      key: dossierId,
      href: messagesHref(dossierId),
      code: codeView(reference),
      owner,
      procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
      since: formatDateTime(locale, since),
      count: String(open),
    })),
  };
}
