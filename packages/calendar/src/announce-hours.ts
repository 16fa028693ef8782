import type { AgencyHours } from './agency-hours.ts';
import { versionAfter } from './version-after.ts';
import { isPlainDate, readTime, type Weekday } from './vietnam-time.ts';
import { weekdays } from './week-text.ts';
import type { WorkPeriod } from './weekly-hours.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type HoursProblem =
  | { field: 'from' | 'to'; code: 'notADate' | 'beforeFrom' }
  | { field: 'name' | 'document'; code: 'missing' }
  | { field: Weekday; code: 'notHours' | 'restDay' | 'otherLength' };

/** What is wrong with the days and the words of announced hours, of whatever kind. */
export function spanProblems({ from, to, name, decision }: AgencyHours): HoursProblem[] {
  const missing = (field: 'name' | 'document', text: string): HoursProblem[] =>
    text.trim() === '' ? [{ field, code: 'missing' }] : [];
  const wrongTo = (): HoursProblem[] => {
    if (to === null) return [];
    if (!isPlainDate(to)) return [{ field: 'to', code: 'notADate' }];
    return isPlainDate(from) && to < from ? [{ field: 'to', code: 'beforeFrom' }] : [];
  };
  return [
    ...(isPlainDate(from) ? [] : [{ field: 'from', code: 'notADate' } as const]),
    ...wrongTo(),
    ...missing('name', name),
    ...missing('document', decision),
  ];
}

const lengthOf = (periods: readonly WorkPeriod[]): number =>
  periods.reduce((sum, { from, to }) => sum + readTime(to) - readTime(from), 0);

/**
 * What is wrong with working hours: they may lie otherwise in the day, and that is all. Which days are worked is said for
 * the whole city, and a working day is as long at every agency, so that nobody stretches the time of a law for themselves.
 */
export function workHoursProblems({ weekly: usual }: WorkingCalendar, hours: AgencyHours): HoursProblem[] {
  const { weekly } = hours;
  const days = weekdays.flatMap((field): HoursProblem[] => {
    const [ours, theirs] = [lengthOf(usual[field]), lengthOf(weekly?.[field] ?? usual[field])];
    if (ours === theirs) return [];
    return [{ field, code: ours === 0 ? 'restDay' : 'otherLength' }];
  });
  return [...spanProblems(hours), ...days];
}

/** The calendar that follows from working hours of an agency. Throws RangeError for hours that have problems. */
export function announceHours(calendar: WorkingCalendar, hours: AgencyHours): WorkingCalendar {
  const [problem] = workHoursProblems(calendar, hours);
  if (problem) throw new RangeError(`Not to be announced: ${problem.field} ${problem.code}`);
  return { ...calendar, version: versionAfter(calendar), own: [...(calendar.own ?? []), hours] };
}
