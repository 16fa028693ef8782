import type { Clock } from './clock.ts';
import { addDays, type PlainDate, plainDate } from './vietnam-time.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { isWorkingDay } from './working-days.ts';

/**
 * When a letter of apology must be out (Decree 61/2018 art. 19.9): `legal` is one day before the due date,
 * `raise` the last working day by then. Both may already be past for a limit shorter than a day.
 */
export function latestApology(calendar: WorkingCalendar, clock: Clock): { legal: PlainDate; raise: PlainDate } {
  const legal = addDays(plainDate(clock.dueAt), -1);
  let raise = legal;
  while (!isWorkingDay(calendar, raise)) raise = addDays(raise, -1);
  return { legal, raise };
}
