import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { defects } from '../proofs/planted.ts';
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
  walkerOf,
} from './arbitrary-cases.ts';
import { dueFrom, startClock, type TimeLimit, workingDaysBetween } from './index.ts';
import { afterPause, anyPauses, placedPauses } from './told-pauses.ts';

const CASES = 20_000;

// Enough for a busy machine: the walker is slow by design.
vi.setConfig({ testTimeout: 60_000 });
const oracles = new Map(deskNames.map((name) => [name, walkerOf(name)]));

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
    const policy = fc.constantFrom('restart' as const, 'resume' as const);
    const same = fc.property(
      anyDesk,
      anyInstant,
      anyLimit,
      policy,
      anyPauses(1),
      (desk, start, limit, supplement, told) => {
        const pauses = placedPauses(start, told, supplement);
        const ours = pauses.reduce(
          (clock, each) => afterPause(desks[desk], clock, each),
          startClock(desks[desk], start, limit, { supplement }),
        );
        const theirs = oracleOf(desk).dueWithPauses(start, limit, pauses);
        if (ours.dueAt !== theirs) throw new Error(`ours ${ours.dueAt}, oracle ${theirs}`);
      },
    );
    fc.assert(same, { numRuns: CASES });
  });
});

describe('a planted defect is found by the same comparison', () => {
  test.each(Object.entries(defects))('%s', (_, defective) => {
    const verdict = fc.check(agreesWithOracle(defective, limitsByUnit.workingDay), { numRuns: CASES });
    expect(verdict.failed).toBe(true);
  });
});
