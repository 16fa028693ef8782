import fc from 'fast-check';
import { anyWait, later } from './arbitrary-cases.ts';
import type { OraclePause } from './brute-force-oracle.ts';
import { type Clock, type Instant, pauseClock, resumeClock, type WorkingCalendar } from './index.ts';

export type Policy = 'restart' | 'resume';

const told = fc.record({ run: anyWait, rest: anyWait, supplement: fc.boolean() });

/** Up to four rests of a clock, each after it ran for a while. */
export const anyPauses = (fewest: 0 | 1) => fc.array(told, { minLength: fewest, maxLength: 4 });

interface PlacedPause extends OraclePause {
  readonly reason: string;
}

type ToldPause = typeof told extends fc.Arbitrary<infer Told> ? Told : never;

/** Where the pauses lie that are told one after another from a start. */
export function placedPauses(start: Instant, pauses: readonly ToldPause[], policy: Policy): PlacedPause[] {
  let now = start;
  return pauses.map(({ run, rest, supplement }) => {
    const from = later(now, run);
    now = later(from, rest);
    const reason = supplement ? 'supplement' : 'financialObligation';
    return { from, to: now, reason, restarts: supplement && policy === 'restart' };
  });
}

/** The clock after a pause. */
export const afterPause = (desk: WorkingCalendar, clock: Clock, { from, to, reason }: PlacedPause): Clock =>
  resumeClock(desk, pauseClock(clock, from, reason), to);
