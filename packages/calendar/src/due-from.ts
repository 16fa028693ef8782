import { countingOf } from './counting.ts';
import type { TimeLimit } from './time-limit.ts';
import { type Instant, readInstant, writeInstant } from './vietnam-time.ts';
import { workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The last moment to answer in time when a limit starts at `start`.
 * Past `calendar.knownUntil` the answer is provisional: ask `isCovered` about it.
 * Throws RangeError for a malformed instant, limit or calendar.
 */
export function dueFrom(calendar: WorkingCalendar, start: Instant, limit: TimeLimit): Instant {
  const from = readInstant(start);
  const counting = countingOf(workTable(calendar), limit);
  return writeInstant(counting.settle(counting.land(from), from));
}
