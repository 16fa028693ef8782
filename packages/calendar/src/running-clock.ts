import { type Clock, type ClockPolicy, currentSegment, type Segment } from './clock.ts';
import { derivedDue } from './derived-due.ts';
import { dueFrom } from './due-from.ts';
import type { TimeLimit } from './time-limit.ts';
import { type Instant, readInstant, writeInstant } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A clock that starts running, normally when the dossier is accepted. */
export function startClock(calendar: WorkingCalendar, at: Instant, limit: TimeLimit, policy: ClockPolicy): Clock {
  const dueAt = dueFrom(calendar, at, limit);
  return {
    calendarVersion: calendar.version,
    policy,
    limit,
    startedAt: at,
    segments: [{ from: at, to: null, kind: 'run', reason: 'accepted' }],
    dueAt,
    originalDueAt: dueAt,
    extensions: [],
    endedAt: null,
  };
}

/** Stops counting; `dueAt` keeps its last value. Throws when the clock is already paused or ended. */
export function pauseClock(clock: Clock, at: Instant, reason: string): Clock {
  refuseEnded(clock, 'paused');
  if (currentSegment(clock).kind === 'pause') throw new Error('The clock is already paused');
  return { ...clock, segments: [...closedAt(clock, at), { from: at, to: null, kind: 'pause', reason }] };
}

/** Counts on: anew after a supplement under the `restart` policy, else with what was left. Throws unless paused. */
export function resumeClock(calendar: WorkingCalendar, clock: Clock, at: Instant): Clock {
  refuseEnded(clock, 'resumed');
  const { kind, reason } = currentSegment(clock);
  if (kind !== 'pause') throw new Error('The clock is already running');
  const restarts = reason === 'supplement' && clock.policy.supplement === 'restart';
  const before = restarts ? annulled(closedAt(clock, at)) : closedAt(clock, at);
  const run: Segment = { from: at, to: null, kind: 'run', reason: restarts ? 'restarted' : 'resumed' };
  return recomputeClock(calendar, { ...clock, segments: [...before, run] });
}

/** A longer limit the law allows, counted from the start of the current run. Throws when not longer, or a second time. */
export function extendClock(
  calendar: WorkingCalendar,
  clock: Clock,
  at: Instant,
  limit: TimeLimit,
  reason: string,
): Clock {
  refuseEnded(clock, 'extended');
  refuseBefore(clock, at);
  if (clock.extensions.some(({ kind }) => kind === 'statutory')) throw new Error('The clock was already extended');
  const extended = recomputeClock(calendar, { ...clock, limit });
  if (readInstant(extended.dueAt) <= readInstant(clock.dueAt)) {
    throw new Error(`An extension must end later than ${clock.dueAt}, not ${extended.dueAt}`);
  }
  const extension = { at, reason, from: clock.dueAt, to: extended.dueAt, kind: 'statutory' } as const;
  return { ...extended, extensions: [...clock.extensions, extension] };
}

/** The new appointment of a letter of apology (Decree 61/2018 art. 19.9). Throws when not later, or a second time. */
export function apologiseClock(clock: Clock, at: Instant, newDueAt: Instant, reason: string): Clock {
  refuseEnded(clock, 'given a new appointment');
  refuseBefore(clock, at);
  if (clock.extensions.some(({ kind }) => kind === 'apology')) throw new Error('A new appointment was already given');
  if (readInstant(newDueAt) <= readInstant(clock.dueAt)) {
    throw new Error(`A new appointment must be later than ${clock.dueAt}, not ${newDueAt}`);
  }
  const extension = { at, reason, from: clock.dueAt, to: newDueAt, kind: 'apology' } as const;
  return { ...clock, dueAt: newDueAt, extensions: [...clock.extensions, extension] };
}

/** Stops for good, running or paused. Throws when already ended. */
export function endClock(clock: Clock, at: Instant): Clock {
  refuseEnded(clock, 'ended again');
  return { ...clock, segments: closedAt(clock, at), endedAt: at };
}

/** Derives `dueAt` again, for a calendar that changed midway. Idempotent; an ended clock keeps what held when it ended. */
export function recomputeClock(calendar: WorkingCalendar, clock: Clock): Clock {
  if (clock.endedAt !== null) return clock;
  return { ...clock, calendarVersion: calendar.version, dueAt: writeInstant(derivedDue(calendar, clock).due) };
}

function closedAt(clock: Clock, at: Instant): readonly Segment[] {
  refuseBefore(clock, at);
  return [...clock.segments.slice(0, -1), { ...currentSegment(clock), to: at }];
}

function annulled(segments: readonly Segment[]): readonly Segment[] {
  return segments.map((segment) => (segment.kind === 'run' ? { ...segment, kind: 'void' } : segment));
}

function refuseEnded(clock: Clock, act: string): void {
  if (clock.endedAt !== null) throw new Error(`The clock ended at ${clock.endedAt} and cannot be ${act}`);
}

function refuseBefore(clock: Clock, at: Instant): void {
  const { from } = currentSegment(clock);
  if (readInstant(at) < readInstant(from)) throw new Error(`Time runs backwards: ${at} is before ${from}`);
}
