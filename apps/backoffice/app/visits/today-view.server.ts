import { type ExpectedVisit, ticketLabel } from '@mot-cua/use-cases';
import { dossierHref } from '../dossier/addresses.ts';
import type { Say } from '../say.ts';

/** Who is expected at the desk today, and who has come. */
export function todayView(visits: readonly ExpectedVisit[], { t, locale }: Say) {
  return {
    title: t('backoffice:visits.today'),
    empty: t('backoffice:visits.todayNone'),
    columns: {
      hour: t('backoffice:visits.columns.hour'),
      who: t('backoffice:visits.columns.who'),
      dossier: t('backoffice:visits.columns.dossier'),
      act: t('backoffice:visits.columns.act'),
    },
    arrive: t('backoffice:visits.arrived'),
    rows: visits.map(({ dossierId, hour, ownerName, reference, procedure, accepted, ticket }) => ({
      ...{ dossierId, hour, who: ownerName ?? reference },
      dossier: { href: dossierHref(dossierId), label: reference, name: procedure.texts[locale].name },
      came: ticket
        ? t('backoffice:visits.number', { label: ticketLabel(ticket) })
        : accepted
          ? t('backoffice:visits.accepted')
          : null,
      about: t('backoffice:visits.arrivedOf', { name: ownerName ?? reference }),
    })),
  };
}

export type TodayView = ReturnType<typeof todayView>;
