import { formatLongDate } from '@mot-cua/locales';
import type { InspectionWeek } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';
import { weekHref } from './addresses.ts';
import { inspectionRow } from './week-view.server.ts';

/** The inspections of a day as they are taken along: where, whom to ask for, room for signatures. */
export function dayView(
  { agencyId, days, today, inspections }: InspectionWeek,
  names: Parameters<typeof inspectionRow>[1],
  say: Say,
) {
  const { t, locale } = say;
  const day = days[0] ?? today;
  return {
    title: t('backoffice:inspections.sheet', { day: formatLongDate(locale, day) }),
    agency: names[agencyId]?.[locale] ?? agencyId,
    lead: t('backoffice:inspections.sheetLead'),
    back: { href: weekHref(agencyId, day), label: t('backoffice:inspections.back') },
    columns: {
      when: t('backoffice:inspections.columns.when'),
      what: t('backoffice:inspections.columns.what'),
      who: t('backoffice:inspections.columns.who'),
      signature: t('backoffice:inspections.signature'),
    },
    empty: t('backoffice:inspections.emptyDay'),
    rows: inspections.map((inspection) => inspectionRow(inspection, names, say)),
  };
}
