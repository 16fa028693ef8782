import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  anyDesk,
  anyInstant,
  anyLimit,
  anyWait,
  type DeskName,
  deskNames,
  desks,
  later,
  limitsByUnit,
} from './arbitrary-cases.ts';
import { bruteForceOracle, type OraclePause } from './brute-force-oracle.ts';
import {
  type Clock,
  dueFrom,
  hanoiCalendar,
  type Instant,
  pauseClock,
  resumeClock,
  startClock,
  type TimeLimit,
  type WorkingCalendar,
  workingDaysBetween,
} from './index.ts';

const CASES = 20_000;

// Enough for a busy machine: the walker is slow by design.
vi.setConfig({ testTimeout: 60_000 });
const oracles = new Map(deskNames.map((name) => [name, bruteForceOracle(desks[name])]));

function oracleOf(name: DeskName) {
  const oracle = oracles.get(name);
  if (!oracle) throw new Error(`No oracle for ${name}`);
  return oracle;
}

type DueFrom = typeof dueFrom;

function agreesWithOracle(due: DueFrom, limit: fc.Arbitrary<TimeLimit>) {
  return fc.property(anyDesk, anyInstant, limit, (desk, start, bounded) => {
    const [ours, theirs] = [due(desks[desk], start, bounded), oracleOf(desk).due(start, bounded)];
    if (ours !== theirs) throw new Error(`ours ${ours}, oracle ${theirs}`);
  });
}

describe('against a walker over every minute', () => {
  test.each(Object.keys(limitsByUnit) as TimeLimit['unit'][])('the due moment of a limit in %s is the same', (unit) => {
    fc.assert(agreesWithOracle(dueFrom, limitsByUnit[unit]), { numRuns: CASES });
  });

  test('working days between two moments are the same, in both directions', () => {
    const same = fc.property(anyDesk, anyInstant, anyWait, fc.boolean(), (desk, from, wait, back) => {
      const to = later(from, back ? -wait : wait);
      return workingDaysBetween(desks[desk], from, to) === oracleOf(desk).workingDaysBetween(from, to);
    });
    fc.assert(same, { numRuns: CASES });
  });

  test('the due moment after any pauses and restarts is the same', () => {
    const pause = fc.record({ run: anyWait, rest: anyWait, supplement: fc.boolean() });
    const policy = fc.constantFrom('restart' as const, 'resume' as const);
    const story = fc.array(pause, { minLength: 1, maxLength: 4 });
    const same = fc.property(anyDesk, anyInstant, anyLimit, policy, story, (desk, start, limit, supplement, told) => {
      const pauses = placed(start, told, supplement);
      const ours = pauses.reduce(
        (clock, each) => paused(desks[desk], clock, each),
        startClock(desks[desk], start, limit, { supplement }),
      );
      const theirs = oracleOf(desk).dueWithPauses(start, limit, pauses);
      if (ours.dueAt !== theirs) throw new Error(`ours ${ours.dueAt}, oracle ${theirs}`);
    });
    fc.assert(same, { numRuns: CASES });
  });
});

interface ToldPause {
  run: number;
  rest: number;
  supplement: boolean;
}

interface PlacedPause extends OraclePause {
  reason: string;
}

function placed(start: Instant, told: readonly ToldPause[], policy: 'restart' | 'resume'): PlacedPause[] {
  let now = start;
  return told.map(({ run, rest, supplement }) => {
    const from = later(now, run);
    now = later(from, rest);
    const reason = supplement ? 'supplement' : 'financialObligation';
    return { from, to: now, reason, restarts: supplement && policy === 'restart' };
  });
}

function paused(desk: WorkingCalendar, clock: Clock, { from, to, reason }: PlacedPause): Clock {
  return resumeClock(desk, pauseClock(clock, from, reason), to);
}

describe('a planted defect is found by the same comparison', () => {
  const defects: Record<string, DueFrom> = {
    'make-up days ignored': (desk, start, limit) => dueFrom({ ...desk, makeUpDays: [] }, start, limit),
    'holidays ignored': (desk, start, limit) => dueFrom({ ...desk, holidays: [], makeUpDays: [] }, start, limit),
    'the UTC day taken for the day in Vietnam': (desk, start, limit) => dueFrom(desk, later(start, -420), limit),
    'the hours of the head office used at every desk': (desk, start, limit) =>
      dueFrom({ ...desk, weekly: hanoiCalendar.weekly }, start, limit),
    'the first day counted': (desk, start, limit) =>
      dueFrom(desk, start, 'value' in limit ? { ...limit, value: Math.max(0, limit.value - 1) } : limit),
    'one millisecond late': (desk, start, limit) => new Date(Date.parse(dueFrom(desk, start, limit)) + 1).toISOString(),
  };

  test.each(Object.entries(defects))('%s', (_, defective) => {
    const verdict = fc.check(agreesWithOracle(defective, limitsByUnit.workingDay), { numRuns: CASES });
    expect(verdict.failed).toBe(true);
  });
});
