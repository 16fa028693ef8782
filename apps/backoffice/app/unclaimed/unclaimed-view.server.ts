import { pinnedProcedure } from '@mot-cua/catalog';
import { formatDate, formatNumber } from '@mot-cua/locales';
import { mostUnclaimed, stillUnclaimedDays, unclaimedDays, type WaitingResult } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import { codeView } from '../dossier/code-view.ts';
import type { Say } from '../say.ts';

/** Results that nobody fetched, the longest first. */
export function unclaimedView(found: readonly WaitingResult[], { t, locale }: Say) {
  const said = (figure: number) => formatNumber(locale, figure, 0);
  const days = { days: said(unclaimedDays), still: said(stillUnclaimedDays) };
  const cut = found.length === mostUnclaimed ? [t('backoffice:unclaimed.longest', { most: said(mostUnclaimed) })] : [];
  return {
    title: t('backoffice:unclaimed.title'),
    lead: [t('backoffice:unclaimed.lead', days), ...cut].join(' '),
    empty: t('backoffice:unclaimed.empty', { days: days.days }),
    caption: t('backoffice:unclaimed.caption'),
    columns: {
      code: t('backoffice:unclaimed.code'),
      owner: t('backoffice:unclaimed.owner'),
      procedure: t('backoffice:unclaimed.procedure'),
      since: t('backoffice:unclaimed.since'),
      waited: t('backoffice:unclaimed.waited'),
      reminded: t('backoffice:unclaimed.reminded'),
    },
    rows: found.map(
      ({ dossierId, reference, owner, procedureCode, procedureVersion, since, workingDays, reminded }) => ({
        key: dossierId,
        code: { ...codeView(reference), href: dossierHref(dossierId) },
        owner,
        procedure: pinnedProcedure(procedureCode, procedureVersion).texts[locale].name,
        since: formatDate(locale, since),
        waited: t('backoffice:unclaimed.days', { count: workingDays }),
        reminded:
          reminded === 0 ? t('backoffice:unclaimed.never') : t('backoffice:unclaimed.times', { count: reminded }),
      }),
    ),
  };
}
