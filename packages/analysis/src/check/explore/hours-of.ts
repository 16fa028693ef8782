import type { TimeLimit } from '@mot-cua/calendar';

export const hoursOfDay = 8;

/** The office hours that a limit holds; a limit in days of the calendar counts its days alike. */
export function hoursOf(limit: TimeLimit): number {
  switch (limit.unit) {
    case 'workingHour':
    case 'hour':
      return limit.value;
    case 'workingDay':
    case 'calendarDay':
      return limit.value * hoursOfDay;
    default:
      return 0;
  }
}

type Kind = 'working' | 'calendar' | 'elapsed';

/** Office hours, days of the calendar and hours by the clock are three ways of counting; null: nothing is counted. */
export function kindOf({ unit }: TimeLimit): Kind | null {
  if (unit === 'immediate') return null;
  if (unit === 'hour') return 'elapsed';
  return unit === 'calendarDay' ? 'calendar' : 'working';
}
