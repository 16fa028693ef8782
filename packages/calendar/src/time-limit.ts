import { readTime } from './vietnam-time.ts';

/**
 * How long a service may take.
 * `rounding` defaults to `endOfNthDay` for whole days and to `hourExact` for hours and parts of a day (a day is 8 working hours).
 * `immediate` is settled while the applicant waits, so by closing time of that day.
 */
export type TimeLimit =
  | {
      unit: 'workingDay' | 'calendarDay' | 'hour' | 'workingHour';
      value: number;
      rounding?: 'endOfNthDay' | 'hourExact';
    }
  | { unit: 'sameDay'; cutoff: string }
  | { unit: 'immediate' };

export type MeasuredLimit = Extract<TimeLimit, { value: number }>;

// Far above any statutory limit, low enough that a typing error cannot walk millions of days.
const LONGEST = 100_000;

/** Throws RangeError for a limit that no law could state. */
export function checkLimit(limit: TimeLimit): void {
  if (limit.unit === 'immediate') return;
  if (limit.unit === 'sameDay') {
    readTime(limit.cutoff);
    return;
  }
  if (!(limit.value >= 0 && limit.value <= LONGEST)) {
    throw new RangeError(`A time limit must lie between 0 and ${LONGEST}: ${limit.value} ${limit.unit}`);
  }
}

export function roundsToDayEnd({ unit, value, rounding }: MeasuredLimit): boolean {
  if (rounding) return rounding === 'endOfNthDay';
  return (unit === 'workingDay' || unit === 'calendarDay') && Number.isInteger(value);
}
