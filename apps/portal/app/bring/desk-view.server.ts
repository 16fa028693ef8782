import { type DayHours, writeHours } from '@mot-cua/calendar';
import { formatLongDate } from '@mot-cua/locales';
import type { DeskDays } from '@mot-cua/use-cases';
import { agencyText } from '../dossier/reference.server.ts';
import type { Say } from '../say.ts';

function dayLine({ date, periods, holiday }: DayHours, { t, locale }: Say): string {
  const shut = holiday ? t('portal:openingHours.holiday', { holiday }) : t('portal:openingHours.closed');
  return `${formatLongDate(locale, date)}: ${writeHours(periods) || shut}`;
}

/** Where somebody comes, and when the desk takes in: day by day, and the days off of the month. */
export function deskView({ agency, address, reach, days, closed }: DeskDays, demo: boolean, say: Say) {
  const { t } = say;
  // Invented numbers say so.
  const phone = demo && reach.phone ? t('portal:dossier.demoReach', { label: reach.phone }) : reach.phone;
  return {
    lines: [agencyText(agency, say), address, phone].filter((line) => line !== null),
    week: { title: t('portal:bring.week'), lines: days.map((day) => dayLine(day, say)) },
    closed:
      closed.length > 0 ? { title: t('portal:bring.closed'), lines: closed.map((day) => dayLine(day, say)) } : null,
  };
}
