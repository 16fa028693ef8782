import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { anyDesk, anyInstant, anyLimit, anyWait, desks, later } from './arbitrary-cases.ts';
import {
  apologiseClock,
  type Clock,
  dueFrom,
  dueState,
  explainClock,
  extendClock,
  type Instant,
  isWorkingDay,
  pauseClock,
  plainDate,
  recomputeClock,
  resumeClock,
  startClock,
  type TimeLimit,
  type WorkingCalendar,
  workingDaysBetween,
} from './index.ts';

const RUNS = { numRuns: 2_000 };
vi.setConfig({ testTimeout: 60_000 });
const wholeDays = fc.integer({ min: 1, max: 40 });
const days = (value: number): TimeLimit => ({ unit: 'workingDay', value });
const resume = { supplement: 'resume' } as const;
const restart = { supplement: 'restart' } as const;
const workingUnits = anyLimit.filter(({ unit }) => unit !== 'hour');

function paused(desk: WorkingCalendar, clock: Clock, from: Instant, to: Instant): Clock {
  return resumeClock(desk, pauseClock(clock, from, 'supplement'), to);
}

describe('a due moment', () => {
  test('is never on a day off, except for a limit in elapsed hours', () => {
    const holds = fc.property(anyDesk, anyInstant, workingUnits, (desk, start, limit) =>
      isWorkingDay(desks[desk], plainDate(dueFrom(desks[desk], start, limit))),
    );
    fc.assert(holds, RUNS);
  });

  test('is never before the start', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, (desk, start, limit) => {
      return dueFrom(desks[desk], start, limit) >= start;
    });
    fc.assert(holds, RUNS);
  });

  test('never comes earlier for a longer limit, or for a later start', () => {
    const measured = anyLimit.filter((limit) => 'value' in limit);
    const holds = fc.property(anyDesk, anyInstant, measured, fc.nat(20), anyWait, (desk, start, limit, more, wait) => {
      if (!('value' in limit)) return;
      const due = dueFrom(desks[desk], start, limit);
      expect(dueFrom(desks[desk], start, { ...limit, value: limit.value + more }) >= due).toBe(true);
      expect(dueFrom(desks[desk], later(start, wait), limit) >= due).toBe(true);
    });
    fc.assert(holds, RUNS);
  });

  test('lies exactly the limit in working days after the start', () => {
    const holds = fc.property(anyDesk, anyInstant, wholeDays, (desk, start, value) => {
      expect(workingDaysBetween(desks[desk], start, dueFrom(desks[desk], start, days(value)))).toBe(value);
    });
    fc.assert(holds, RUNS);
  });
});

describe('a pause', () => {
  test('of k working days moves the due moment by exactly k, however many there are', () => {
    const pauses = fc.array(fc.tuple(anyWait, anyWait), { minLength: 1, maxLength: 5 });
    const holds = fc.property(anyDesk, anyInstant, wholeDays, pauses, (name, start, value, told) => {
      const desk = desks[name];
      let clock = startClock(desk, start, days(value), resume);
      let now = start;
      for (const [run, rest] of told) {
        const from = later(now, run);
        now = later(from, rest);
        const before = clock.dueAt;
        clock = paused(desk, clock, from, now);
        // On its last day a dossier resumed after closing time gets the next working day, not a due moment in the past.
        const rescued = from <= before && workingDaysBetween(desk, from, before) === 0 && !opensAgainToday(desk, now);
        const k = workingDaysBetween(desk, from, now);
        expect(workingDaysBetween(desk, before, clock.dueAt)).toBe(rescued ? k + 1 : k);
      }
    });
    fc.assert(holds, RUNS);
  });

  test('never makes late what was in time, nor in time what was late', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, anyWait, anyWait, (name, start, limit, run, rest) => {
      const clock = startClock(desks[name], start, limit, resume);
      const from = later(start, run);
      const to = later(from, rest);
      const after = paused(desks[name], clock, from, to);
      if (from <= clock.dueAt) expect(after.dueAt >= to).toBe(true);
      if (from > clock.dueAt) expect(dueState(desks[name], after, to).workingDays).toBeLessThanOrEqual(0);
    });
    fc.assert(holds, RUNS);
  });

  test('with a restart leads to the same due moment whatever was used before', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, anyWait, anyWait, (name, start, limit, run, rest) => {
      const from = later(start, run);
      const to = later(from, rest);
      const clock = paused(desks[name], startClock(desks[name], start, limit, restart), from, to);
      expect(clock.dueAt).toBe(dueFrom(desks[name], to, limit));
    });
    fc.assert(holds, RUNS);
  });
});

function opensAgainToday(desk: WorkingCalendar, now: Instant): boolean {
  return plainDate(dueFrom(desk, now, { unit: 'immediate' })) === plainDate(now);
}

const acts = fc.array(fc.tuple(fc.constantFrom('pause', 'resume', 'extend', 'apologise'), anyWait), { maxLength: 8 });

/** Replays acts, leaving out those the clock refuses. */
function lived(desk: WorkingCalendar, start: Instant, limit: TimeLimit, told: [string, number][]): [Clock, Instant] {
  let clock = startClock(desk, start, limit, told.length % 2 === 0 ? restart : resume);
  let now = start;
  for (const [act, wait] of told) {
    now = later(now, wait);
    try {
      if (act === 'pause') clock = pauseClock(clock, now, wait % 2 === 0 ? 'supplement' : 'financialObligation');
      if (act === 'resume') clock = resumeClock(desk, clock, now);
      if (act === 'extend') clock = extendClock(desk, clock, now, days(60), 'complexCase');
      if (act === 'apologise') clock = apologiseClock(clock, now, later(clock.dueAt, 4320), 'overload');
    } catch (refusal) {
      if (!(refusal instanceof Error) || refusal instanceof RangeError) throw refusal;
    }
  }
  return [clock, now];
}

describe('a clock', () => {
  test('that lived the same story twice is the same, and survives being stored as JSON', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, acts, (name, start, limit, told) => {
      const [clock] = lived(desks[name], start, limit, told);
      expect(lived(desks[name], start, limit, told)[0]).toEqual(clock);
      expect(recomputeClock(desks[name], JSON.parse(JSON.stringify(clock)))).toEqual(JSON.parse(JSON.stringify(clock)));
    });
    fc.assert(holds, RUNS);
  });

  test('keeps its due moment when computed again with the same calendar', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, acts, (name, start, limit, told) => {
      const [clock] = lived(desks[name], start, limit, told);
      expect(recomputeClock(desks[name], clock)).toEqual(clock);
    });
    fc.assert(holds, RUNS);
  });

  test('accounts for every moment in segments that touch and never overlap', () => {
    const holds = fc.property(anyDesk, anyInstant, anyLimit, acts, (name, start, limit, told) => {
      const [{ segments }] = lived(desks[name], start, limit, told);
      expect(segments.map(({ from }) => from)).toEqual([start, ...segments.slice(0, -1).map(({ to }) => to)]);
      expect(segments.at(-1)?.to).toBeNull();
    });
    fc.assert(holds, RUNS);
  });

  test('is explained by rows that touch and whose days add up to the limit', () => {
    const holds = fc.property(
      anyDesk,
      anyInstant,
      wholeDays,
      anyWait,
      anyWait,
      anyWait,
      (name, start, n, run, rest, wait) => {
        const from = later(start, run);
        const to = later(from, rest);
        const onHold = pauseClock(startClock(desks[name], start, days(n), resume), from, 'supplement');
        const clock = resumeClock(desks[name], onHold, to);
        for (const [told, now] of [
          [onHold, to],
          [clock, later(to, wait)],
        ] as const) {
          const rows = explainClock(desks[name], told, now);
          const others = rows.filter(({ kind }) => kind !== 'due');
          expect(others.slice(1).map((row) => row.from)).toEqual(others.slice(0, -1).map((row) => row.to));
          expect(rows.filter(({ kind }) => kind === 'due').map((row) => row.to)).toEqual([told.dueAt]);
          if (from > told.originalDueAt || workingDaysBetween(desks[name], from, told.originalDueAt) === 0) continue;
          const counted = rows.filter(({ kind }) => kind === 'run' || kind === 'due');
          expect(counted.reduce((sum, row) => sum + row.days, 0)).toBe(n);
        }
      },
    );
    fc.assert(holds, RUNS);
  });

  test('is explained by rows that add up in hours too', () => {
    const hours = fc.integer({ min: 1, max: 80 });
    const holds = fc.property(anyDesk, anyInstant, hours, anyWait, (name, start, value, wait) => {
      const clock = startClock(desks[name], start, { unit: 'workingHour', value }, resume);
      const rows = explainClock(desks[name], clock, later(start, wait));
      const sum = rows.reduce((total, { kind, days }) => (kind === 'off' ? total : total + days), 0);
      expect(sum).toBeCloseTo(value / 8, 9);
    });
    fc.assert(holds, RUNS);
  });
});
