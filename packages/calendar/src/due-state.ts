import { type Clock, currentSegment } from './clock.ts';
import { type Instant, plainDate, readInstant } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { workingDaysBetween } from './working-days.ts';

/** `soon`: at most one working day left. `late` begins the moment after `dueAt`. */
export type DueState = 'ended' | 'hold' | 'late' | 'today' | 'soon' | 'ok';

/**
 * How a clock stands at `now`. `workingDays` runs from today (excluded) to the due day, negative when late;
 * on hold it is frozen at the pause, after the end at the end.
 */
export function dueState(
  calendar: WorkingCalendar,
  clock: Clock,
  now: Instant,
): { state: DueState; workingDays: number } {
  const seenAt = standsAt(clock, now);
  const workingDays = workingDaysBetween(calendar, seenAt, clock.dueAt);
  return { state: stateAt(clock, seenAt, workingDays), workingDays };
}

/** The moment up to which time counts: now, or when the clock was paused or ended. */
export function standsAt(clock: Clock, now: Instant): Instant {
  const current = currentSegment(clock);
  if (current.kind === 'pause') return current.from;
  return clock.endedAt ?? now;
}

function stateAt(clock: Clock, seenAt: Instant, workingDays: number): DueState {
  if (clock.endedAt !== null) return 'ended';
  if (currentSegment(clock).kind === 'pause') return 'hold';
  if (readInstant(seenAt) > readInstant(clock.dueAt)) return 'late';
  if (plainDate(seenAt) === plainDate(clock.dueAt)) return 'today';
  return workingDays <= 1 ? 'soon' : 'ok';
}
