import type { Clock } from './clock.ts';
import { currentSegment } from './clock.ts';
import { type Instant, readInstant } from './vietnam-time.ts';
import { workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { workingTimeBetween } from './working-time.ts';

/** Working hours of a running clock: given altogether, still left, and beyond its date. */
export interface ClockHours {
  given: number;
  left: number;
  over: number;
}

const hour = 3_600_000;

/** How much working time a clock has left, or is beyond its date; null while it stands still, and once it has ended. */
export function clockHours(calendar: WorkingCalendar, clock: Clock, now: Instant): ClockHours | null {
  const current = currentSegment(clock);
  if (clock.endedAt !== null || current.kind !== 'run') return null;
  const table = workTable(calendar);
  const hours = (from: Instant, to: Instant) => workingTimeBetween(table, readInstant(from), readInstant(to)) / hour;
  const before = clock.segments.flatMap(({ kind, from, to }) => (kind === 'run' && to ? [hours(from, to)] : []));
  const ran = before.reduce((sum, each) => sum + each, 0);
  const isLate = readInstant(now) > readInstant(clock.dueAt);
  return {
    given: ran + Math.max(0, hours(current.from, clock.dueAt)),
    left: isLate ? 0 : hours(now, clock.dueAt),
    over: isLate ? hours(clock.dueAt, now) : 0,
  };
}
