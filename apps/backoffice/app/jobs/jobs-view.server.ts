import { formatDateTime, formatNumber } from '@mot-cua/locales';
import type { IndexStanding } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** Long work of the worker, and how far it is. */
export function jobsView({ dossiers, waiting, waitingSince }: IndexStanding, { t, locale }: Say) {
  const count = (number: number) => formatNumber(locale, number, 0);
  const done = Math.max(0, dossiers - waiting);
  const share = dossiers === 0 ? 100 : Math.floor((100 * done) / dossiers);
  return {
    title: t('backoffice:jobs.title'),
    lead: t('backoffice:jobs.lead'),
    indexing: {
      title: t('backoffice:jobs.indexing'),
      lead: t('backoffice:jobs.indexingLead'),
      figures: [
        { label: t('backoffice:jobs.indexed'), value: count(done), note: t('backoffice:jobs.share', { share }) },
        {
          label: t('backoffice:jobs.waiting'),
          value: count(waiting),
          note: waitingSince ? t('backoffice:jobs.since', { at: formatDateTime(locale, waitingSince) }) : undefined,
        },
      ],
      told: waiting === 0 ? t('backoffice:jobs.whole') : t('backoffice:jobs.going'),
    },
  };
}
