import { writeHours } from '@mot-cua/calendar';
import { formatLongDate } from '@mot-cua/locales';
import type { OpeningHours } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

function todayWords({ today }: OpeningHours, { t }: Say): string {
  if (today?.holiday) return t('portal:openingHours.todayHoliday', { holiday: today.holiday });
  const hours = writeHours(today?.periods ?? []);
  return hours ? t('portal:openingHours.today', { hours }) : t('portal:openingHours.todayClosed');
}

/** When a desk is open: today in one line, and this week day by day. */
export function openingView(hours: OpeningHours, say: Say) {
  const { t, locale } = say;
  return {
    title: t('portal:openingHours.week'),
    today: `${todayWords(hours, say)}. ${t(`portal:openingHours.${hours.isOpen ? 'open' : 'shut'}`)}.`,
    week: hours.week.map(({ date, periods, holiday }) => {
      const shut = holiday ? t('portal:openingHours.holiday', { holiday }) : t('portal:openingHours.closed');
      return `${formatLongDate(locale, date)}: ${writeHours(periods) || shut}`;
    }),
  };
}
