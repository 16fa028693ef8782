import { checkLimit, type MeasuredLimit, roundsToDayEnd, type TimeLimit } from './time-limit.ts';
import { DAY, dayAt, HOUR, midnightOf, readTime } from './vietnam-time.ts';
import type { WorkTable } from './work-table.ts';
import {
  addWorkingTime,
  countWorkingDays,
  firstClose,
  nextOpenMoment,
  workingDayAfter,
  workingTimeBetween,
} from './working-time.ts';

/** A working day is 8 working hours wherever a limit in days is counted by the hour. */
const WORKING_DAY = 8 * HOUR;

/** What passes while a limit runs, in a unit of its own: `perDay` of them make a day. */
interface Measure {
  perDay: number;
  daysOff: 'skipped' | 'counted';
  between(from: number, to: number): number;
  add(at: number, amount: number): number;
}

/** How one time limit is counted. All moments are epoch milliseconds. */
export interface Counting extends Measure {
  /** Where the bare count ends, perhaps on a day off. */
  land(start: number): number;
  /** The due moment for a landing: rolled forward to when the desk works, never before `earliest`. */
  settle(landing: number, earliest: number): number;
  /** Whether rolling forward is final, so that later pauses count from the due moment and not from the landing. */
  settlesForGood: boolean;
  /** How a pause moves a due moment already missed: in working time, so that a day off cannot turn late into in time. */
  whenLate: Measure;
}

/** Throws RangeError when the limit makes no sense. */
export function countingOf(table: WorkTable, limit: TimeLimit): Counting {
  checkLimit(limit);
  if (limit.unit === 'immediate') return dayByDay(table, (start) => start);
  if (limit.unit === 'sameDay') return dayByDay(table, (start) => landSameDay(start, limit.cutoff));
  if (!roundsToDayEnd(limit)) return byTheHour(table, limit);
  switch (limit.unit) {
    case 'workingDay':
      return dayByDay(table, (start) => landOnWorkingDay(table, start, Math.ceil(limit.value)));
    case 'calendarDay':
      return toDayEnd(table, calendarDays(), Math.ceil(limit.value));
    default:
      return toDayEnd(table, timeOf(table, limit), amountOf(limit));
  }
}

function landSameDay(start: number, cutoff: string): number {
  const today = dayAt(start);
  return start <= midnightOf(today) + readTime(cutoff) ? start : midnightOf(today + 1);
}

// The first day is excluded (Civil Code 2015 art. 147): counting begins on the day after the start.
function landOnWorkingDay(table: WorkTable, start: number, days: number): number {
  return days === 0 ? start : midnightOf(workingDayAfter(table, dayAt(start), days));
}

function dayByDay(table: WorkTable, land: Counting['land']): Counting {
  const measure = workingDays(table);
  return { ...measure, land, settle: closingTime(table), settlesForGood: true, whenLate: measure };
}

function toDayEnd(table: WorkTable, measure: Measure, amount: number): Counting {
  return {
    ...measure,
    land: (start) => measure.add(start, amount),
    settle: closingTime(table),
    settlesForGood: false,
    whenLate: workingDays(table),
  };
}

function byTheHour(table: WorkTable, limit: MeasuredLimit): Counting {
  const measure = timeOf(table, limit);
  return {
    ...measure,
    land: (start) => measure.add(start, amountOf(limit)),
    settle: (landing, earliest) => {
      const due = Math.max(landing, earliest);
      return limit.unit === 'hour' ? due : nextOpenMoment(table, due);
    },
    settlesForGood: measure.daysOff === 'skipped',
    whenLate: limit.unit === 'calendarDay' ? workingTime(table) : measure,
  };
}

// A period that would end on a day off ends on the next working day (Civil Code 2015 art. 148).
function closingTime(table: WorkTable): Counting['settle'] {
  return (landing, earliest) => firstClose(table, dayAt(landing), earliest);
}

function timeOf(table: WorkTable, { unit }: MeasuredLimit): Measure {
  return unit === 'hour' || unit === 'calendarDay' ? elapsedTime() : workingTime(table);
}

function amountOf({ unit, value }: MeasuredLimit): number {
  if (unit === 'workingDay') return Math.round(value * WORKING_DAY);
  return Math.round(value * (unit === 'calendarDay' ? DAY : HOUR));
}

function workingDays(table: WorkTable): Measure {
  return {
    perDay: 1,
    daysOff: 'skipped',
    between: (from, to) => countWorkingDays(table, dayAt(from), dayAt(to)),
    add: (at, days) => (days === 0 ? at : midnightOf(workingDayAfter(table, dayAt(at), days))),
  };
}

function calendarDays(): Measure {
  return {
    perDay: 1,
    daysOff: 'counted',
    between: (from, to) => dayAt(to) - dayAt(from),
    add: (at, days) => (days === 0 ? at : midnightOf(dayAt(at) + days)),
  };
}

function workingTime(table: WorkTable): Measure {
  return {
    perDay: WORKING_DAY,
    daysOff: 'skipped',
    between: (from, to) => workingTimeBetween(table, from, to),
    add: (at, amount) => addWorkingTime(table, at, amount),
  };
}

function elapsedTime(): Measure {
  return { perDay: DAY, daysOff: 'counted', between: (from, to) => to - from, add: (at, amount) => at + amount };
}
