import type { Predecessor } from './seen-from.ts';
import type { TimeLimit } from './time-limit.ts';
import type { Instant } from './vietnam-time.ts';

/** What completing a supplement does: count the whole limit again (Decree 61/2018 art. 19.4), or go on with what is left. */
export interface ClockPolicy {
  supplement: 'restart' | 'resume';
}

/** `void` is run time annulled by a restart. */
export type SegmentKind = 'run' | 'pause' | 'void';

/** A stretch of a dossier's time; the last one is open (`to: null`) until the clock ends. `reason` is a code such as `supplement`. */
export interface Segment {
  from: Instant;
  to: Instant | null;
  kind: SegmentKind;
  reason: string;
}

/** A later due date: a longer limit the law allows, or a new appointment with an apology (form 04). */
export interface Extension {
  at: Instant;
  reason: string;
  from: Instant;
  to: Instant;
  kind: 'statutory' | 'apology';
}

/** The time of one dossier as plain data. `dueAt` follows from the rest and a calendar; it keeps its last value while paused. */
export interface Clock {
  calendarVersion: string;
  policy: ClockPolicy;
  /** The limit in force: a statutory extension replaces it. */
  limit: TimeLimit;
  startedAt: Instant;
  segments: readonly Segment[];
  dueAt: Instant;
  /** What was first promised; nothing ever changes it. */
  originalDueAt: Instant;
  extensions: readonly Extension[];
  endedAt: Instant | null;
  /** Whose working hours counted before those of the agency that it is with now, the oldest first. */
  before?: readonly Predecessor[];
}

/** The segment the clock is in, or ended in. */
export function currentSegment(clock: Clock): Segment {
  const segment = clock.segments.at(-1);
  if (!segment) throw new Error('A clock without segments was never started');
  return segment;
}

/** Where the run that counts began: at the start, or at the last restart. */
export function runStart(clock: Clock): Instant {
  return clock.segments.find(({ kind }) => kind === 'run')?.from ?? currentSegment(clock).from;
}
