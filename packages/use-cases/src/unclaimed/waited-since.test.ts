import { addDays, hanoiCalendar, instantAt, workingDaysBetween } from '@mot-cua/calendar';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waitedSince } from './waited-since.ts';

const day = fc.nat(900).map((days) => addDays('2025-01-15', days));
const time = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

// The oracle counts working days forward, from one moment to the other.
it('divides what has lain there for so many working days from what has not', () => {
  fc.assert(
    fc.property(day, time, fc.integer({ min: 1, max: 30 }), (date, at, days) => {
      const now = instantAt(date, at);
      const since = waitedSince(hanoiCalendar, days, now);
      const justBefore = new Date(Date.parse(since) - 1).toISOString();
      expect(workingDaysBetween(hanoiCalendar, justBefore, now)).toBeGreaterThanOrEqual(days);
      expect(workingDaysBetween(hanoiCalendar, since, now)).toBeLessThan(days);
    }),
  );
});
