import { addDays, type Instant, instantAt, isWorkingDay, plainDate, type WorkingCalendar } from '@mot-cua/calendar';

/** What came to the desk before this moment has lain there for so many working days or more. */
export function waitedSince(calendar: WorkingCalendar, days: number, now: Instant): Instant {
  let day = plainDate(now);
  for (let left = days; left > 0; day = addDays(day, -1)) if (isWorkingDay(calendar, day)) left -= 1;
  return instantAt(addDays(day, 1), '00:00');
}
