import { describe, expect, test } from 'vitest';
import {
  type ClockPolicy,
  dueFrom,
  endClock,
  hanoiCalendar,
  instantAt,
  latestApology,
  pauseClock,
  plainDate,
  resumeClock,
  startClock,
  type TimeLimit,
  weekdayOf,
} from './index.ts';

const days = (value: number): TimeLimit => ({ unit: 'workingDay', value });
const exactDays = (value: number): TimeLimit => ({ unit: 'workingDay', value, rounding: 'hourExact' });
const sameDay: TimeLimit = { unit: 'sameDay', cutoff: '15:00' };
const at = (moment: string) => instantAt(moment.slice(4, 14), moment.slice(15));

interface Vector {
  id: string;
  start: string;
  limit: TimeLimit;
  due: string;
  supplement?: ClockPolicy['supplement'];
}

// Acceptance vectors of the one-stop model, counted by hand from the wall calendar.
const vectors: readonly Vector[] = [
  { id: 'V1a', start: 'thu 2026-04-23 10:00', limit: days(3), due: 'wed 2026-04-29 17:00' },
  { id: 'V1b', start: 'thu 2026-04-23 10:00', limit: exactDays(3), due: 'wed 2026-04-29 10:00' },
  {
    id: 'V1b in hours',
    start: 'thu 2026-04-23 10:00',
    limit: { unit: 'workingHour', value: 24 },
    due: 'wed 2026-04-29 10:00',
  },
  { id: 'V2', start: 'wed 2026-04-29 15:30', limit: exactDays(0.5), due: 'mon 2026-05-04 10:30' },
  { id: 'V3a', start: 'mon 2026-11-23 14:59', limit: sameDay, due: 'mon 2026-11-23 17:00' },
  { id: 'V3b', start: 'mon 2026-11-23 15:10', limit: sameDay, due: 'wed 2026-11-25 17:00' },
  { id: 'V3c', start: 'fri 2026-11-20 15:10', limit: sameDay, due: 'mon 2026-11-23 17:00' },
  { id: 'V4', start: 'tue 2026-01-20 09:00', limit: { unit: 'calendarDay', value: 30 }, due: 'mon 2026-02-23 17:00' },
  { id: 'V5', start: 'thu 2025-04-24 09:00', limit: days(3), due: 'mon 2025-04-28 17:00' },
  { id: 'V6a', start: 'mon 2026-03-02 09:00', limit: days(10), due: 'mon 2026-03-16 17:00' },
  { id: 'V6b', start: 'mon 2026-03-02 09:00', limit: days(10), supplement: 'restart', due: 'mon 2026-03-23 17:00' },
  { id: 'V6c', start: 'mon 2026-03-02 09:00', limit: days(10), supplement: 'resume', due: 'thu 2026-03-19 17:00' },
  { id: 'V7a', start: 'thu 2026-08-20 09:00', limit: days(3), due: 'mon 2026-08-24 17:00' },
  { id: 'V7b', start: 'fri 2026-08-28 09:00', limit: days(3), due: 'mon 2026-09-07 17:00' },
  { id: 'V8', start: 'fri 2026-11-20 16:30', limit: { unit: 'workingHour', value: 2 }, due: 'mon 2026-11-23 09:30' },
  { id: 'V9', start: 'mon 2026-03-09 08:30', limit: days(3), due: 'thu 2026-03-12 17:00' },
];

function dueOf({ start, limit, supplement }: Vector): string {
  if (!supplement) return dueFrom(hanoiCalendar, at(start), limit);
  const accepted = startClock(hanoiCalendar, at(start), limit, { supplement });
  const asked = pauseClock(accepted, at('wed 2026-03-04 14:00'), 'supplement');
  return resumeClock(hanoiCalendar, asked, at('mon 2026-03-09 10:00')).dueAt;
}

describe('acceptance vectors', () => {
  test.each(vectors)('$id: $start is due $due', (vector) => {
    const due = dueOf(vector);
    expect(due).toBe(at(vector.due));
    expect(weekdayOf(plainDate(due))).toBe(vector.due.slice(0, 3));
    expect(weekdayOf(plainDate(at(vector.start)))).toBe(vector.start.slice(0, 3));
  });

  test('V10: notice 41 elapsed hours ahead is in time, and the last moment to object falls on a holiday', () => {
    const notified = at('mon 2026-11-23 16:00');
    const conference = at('wed 2026-11-25 09:00');
    const inTime = dueFrom(hanoiCalendar, notified, { unit: 'hour', value: 24 });
    expect(inTime).toBe(at('tue 2026-11-24 16:00'));
    expect(dueFrom(hanoiCalendar, notified, { unit: 'hour', value: 41 })).toBe(conference);
    const lastObjection = at('tue 2026-11-24 21:00');
    expect(dueFrom(hanoiCalendar, lastObjection, { unit: 'hour', value: 12 })).toBe(conference);
  });

  test('V11: the apology for Monday is legally due on Sunday, so its task is raised on Friday', () => {
    const clock = startClock(hanoiCalendar, at('mon 2026-03-02 09:00'), days(10), { supplement: 'resume' });
    const expected = { legal: '2026-03-15', raise: '2026-03-13' };
    expect(latestApology(hanoiCalendar, clock)).toEqual(expected);
    expect(latestApology(hanoiCalendar, endClock(clock, at('tue 2026-03-10 09:00')))).toEqual(expected);
  });
});
