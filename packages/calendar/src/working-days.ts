import { dayAt, type Instant, type PlainDate, readDate, readInstant } from './vietnam-time.ts';
import { workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { countWorkingDays, isOpenOn } from './working-time.ts';

/** Whether the desk opens at all on this date: weekly hours, less holidays, plus make-up days. */
export function isWorkingDay(calendar: WorkingCalendar, date: PlainDate): boolean {
  return isOpenOn(workTable(calendar), readDate(date));
}

/** Working days after `from`'s day up to and including `to`'s day; negative when `to` is before `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return countWorkingDays(workTable(calendar), dayAt(readInstant(from)), dayAt(readInstant(to)));
}

/** Whether official data reaches this instant. When not, a due date computed for it is provisional. */
export function isCovered(calendar: WorkingCalendar, at: Instant): boolean {
  return dayAt(readInstant(at)) <= readDate(calendar.knownUntil);
}
