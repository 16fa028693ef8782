import { versionAfter } from './version-after.ts';
import { addDays, isPlainDate, type PlainDate } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { isWorkingDay } from './working-days.ts';

/** Days off that an authority announces, perhaps with a day worked instead; both ends of `from` to `to` are off. */
export interface Announcement {
  name: string;
  /** Number of the document that announces it. */
  document: string;
  from: PlainDate;
  to: PlainDate;
  makeUp: PlainDate | null;
}

export type AnnouncementProblem =
  | { field: 'from'; code: 'notADate' | 'alreadyOff' }
  | { field: 'to'; code: 'notADate' | 'beforeFrom' | 'tooLong' }
  | { field: 'makeUp'; code: 'notADate' | 'alreadyWorked' }
  | { field: 'name' | 'document'; code: 'missing' };

const mostDays = 14;

function* daysFrom(from: PlainDate, to: PlainDate): Generator<PlainDate> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}

/** The announced days on which people would have worked. */
const daysLost = (calendar: WorkingCalendar, { from, to }: Announcement): PlainDate[] =>
  [...daysFrom(from, to)].filter((day) => isWorkingDay(calendar, day));

function lengthProblems({ from, to }: Announcement): AnnouncementProblem[] {
  if (!isPlainDate(to)) return [{ field: 'to', code: 'notADate' }];
  if (to < from) return [{ field: 'to', code: 'beforeFrom' }];
  return to > addDays(from, mostDays - 1) ? [{ field: 'to', code: 'tooLong' }] : [];
}

function dayProblems(calendar: WorkingCalendar, announced: Announcement): AnnouncementProblem[] {
  if (!isPlainDate(announced.from)) return [{ field: 'from', code: 'notADate' }];
  const problems = lengthProblems(announced);
  if (problems.length > 0) return problems;
  return daysLost(calendar, announced).length === 0 ? [{ field: 'from', code: 'alreadyOff' }] : [];
}

function makeUpProblems(calendar: WorkingCalendar, { makeUp, from, to }: Announcement): AnnouncementProblem[] {
  if (makeUp === null) return [];
  if (!isPlainDate(makeUp)) return [{ field: 'makeUp', code: 'notADate' }];
  const worked = isWorkingDay(calendar, makeUp) || (makeUp >= from && makeUp <= to);
  const isHoliday = calendar.holidays.some(({ date }) => date === makeUp);
  return worked || isHoliday ? [{ field: 'makeUp', code: 'alreadyWorked' }] : [];
}

/** What is wrong with an announcement, the first thing of each field. */
export function announcementProblems(calendar: WorkingCalendar, announced: Announcement): AnnouncementProblem[] {
  const missing = (['name', 'document'] as const)
    .filter((field) => announced[field].trim() === '')
    .map((field) => ({ field, code: 'missing' as const }));
  return [...dayProblems(calendar, announced), ...makeUpProblems(calendar, announced), ...missing];
}

const byDate = (one: { date: PlainDate }, other: { date: PlainDate }): number => (one.date < other.date ? -1 : 1);

/** The calendar with the announced days. A day that was to be made up is off like any other. */
function withAnnounced(calendar: WorkingCalendar, version: string, announced: Announcement): WorkingCalendar {
  const { name, document, from, to, makeUp } = announced;
  const known = new Set(calendar.holidays.map(({ date }) => date));
  const added = [...daysFrom(from, to)]
    .filter((date) => !known.has(date))
    .map((date) => ({ date, name, decision: document }));
  const kept = calendar.makeUpDays.filter(({ date }) => date < from || date > to);
  const made = makeUp === null ? [] : [{ date: makeUp, insteadOf: from, decision: document }];
  return {
    ...calendar,
    version,
    holidays: [...calendar.holidays, ...added].sort(byDate),
    makeUpDays: [...kept, ...made].sort(byDate),
  };
}

/**
 * The calendar that follows from an announcement, and the working days that are lost by it.
 * Throws RangeError for an announcement that has problems.
 */
export function announceDays(
  calendar: WorkingCalendar,
  announced: Announcement,
): { calendar: WorkingCalendar; daysOff: readonly PlainDate[] } {
  const [problem] = announcementProblems(calendar, announced);
  if (problem) throw new RangeError(`Not to be announced: ${problem.field} ${problem.code}`);
  return {
    calendar: withAnnounced(calendar, versionAfter(calendar), announced),
    daysOff: daysLost(calendar, announced),
  };
}
