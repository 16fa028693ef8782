import {
  addDays,
  apologiseClock,
  type Clock,
  dueFrom,
  endClock,
  extendClock,
  type Instant,
  instantAt,
  pauseClock,
  plainDate,
  recomputeClock,
  resumeClock,
  startClock,
} from '@mot-cua/calendar';
import type { Facts } from '../../facts.ts';
import type { LifecycleEvent } from '../event.ts';
import { type Change, on } from './change.ts';

type Around = LifecycleEvent['around'];

export const runningClock = (facts: Facts): Clock => {
  if (!facts.clock) throw new Error('The clock has not started');
  return facts.clock;
};

export const endOfDayAfter = (at: Instant, days: number): Instant => instantAt(addDays(plainDate(at), days), '23:59');

/** The end of the day until which the applicant may answer. */
export const answerBy = ({ calendar, at, law }: Around, days: number): Instant =>
  law.supplementUnit === 'workingDay'
    ? instantAt(plainDate(dueFrom(calendar, at, { unit: 'workingDay', value: days })), '23:59')
    : endOfDayAfter(at, days);

const isPaused = (clock: Clock): boolean => clock.segments.at(-1)?.kind === 'pause';

/** The clock counting on, if it stood still. */
export const resumed = (clock: Clock, { calendar, at }: Around): Clock =>
  isPaused(clock) ? resumeClock(calendar, clock, at) : clock;

/** The longer limit of the law, unless an appointment that was given already goes as far. */
export function lengthened(clock: Clock, { calendar, at, law }: Around): Clock {
  if (!law.longerLimit || clock.extensions.some(({ kind }) => kind === 'statutory')) return clock;
  const longer = recomputeClock(calendar, { ...clock, limit: law.longerLimit });
  return longer.dueAt > clock.dueAt ? extendClock(calendar, clock, at, law.longerLimit, 'verification') : clock;
}

const startCounting = on('accept', (context, { around }) => ({
  acceptedAt: around.at,
  issued: { ...context.issued, ...around.issued },
  waitUntil: null,
  openItems: [],
  clock: startClock(around.calendar, around.at, around.law.limit, around.law.clock),
}));

/** The clock stands still for a reason that the law knows. */
const pauseCounting: Change<{ reason: 'financialObligation' | 'applicantFixes' | 'applicantReads' }> = (
  { context, event },
  { reason },
) => ({ clock: pauseClock(runningClock(context), event.around.at, reason) });

const resumeCounting: Change = ({ context, event }) => ({
  waitUntil: null,
  clock: context.clock && resumed(context.clock, event.around),
});

const stopCounting: Change = ({ context, event }) => ({
  waitUntil: null,
  clock: context.clock && context.clock.endedAt === null ? endClock(context.clock, event.around.at) : context.clock,
});

const apologise = on('apologise', (context, { data, around }) => ({
  clock: apologiseClock(runningClock(context), around.at, data.newDueAt, 'apology'),
}));

const days = { fee: 'feeDays', fix: 'fixDays', obligation: 'obligationDays' } as const;

/** From now on the step waits as long as the law says. */
const waitFor: Change<{ deadline: keyof typeof days }> = ({ event: { around } }, { deadline }) => ({
  waitUntil: endOfDayAfter(around.at, around.law[days[deadline]] ?? 10),
});

const stopWaiting: Change = () => ({ waitUntil: null });

export const countingChanges = { startCounting, resumeCounting, stopCounting, apologise, stopWaiting };
export const countingChangesWith = { pauseCounting, waitFor };
