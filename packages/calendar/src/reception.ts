import type { AgencyHours } from './agency-hours.ts';
import { seenFrom } from './seen-from.ts';
import { addDays, type Instant, type PlainDate, plainDate, plainTime, readDate, writeDate } from './vietnam-time.ts';
import type { WorkPeriod } from './weekly-hours.ts';
import { workTable } from './work-table.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * When the desk of an agency takes in: the hours of reception that it or an agency above announced, else its working hours.
 * No time limit is counted by them. On a holiday nobody takes in. `announced`: the nearest agency first, of each the newest.
 */
export function receptionOf(
  calendar: WorkingCalendar,
  agencyId: string,
  announced: readonly AgencyHours[],
): WorkingCalendar {
  const work = seenFrom(calendar, agencyId);
  if (announced.length === 0) return work;
  const layers = [...Map.groupBy(announced, (line) => line.agencyId).values()];
  return { ...work, layers: [...layers, ...(work.layers ?? [])] };
}

/** The hours of a day. */
export interface DayHours {
  date: PlainDate;
  periods: readonly WorkPeriod[];
  /** The holiday for which it is closed. */
  holiday: string | null;
}

const timeAt = (ms: number): string => new Date(ms).toISOString().slice(11, 16);

/** When it is open on so many days, the first one among them. */
export function hoursOn(calendar: WorkingCalendar, from: PlainDate, days: number): DayHours[] {
  const table = workTable(calendar);
  const first = readDate(from);
  return Array.from({ length: days }, (_, ahead) => {
    const periods = table.openingsOn(first + ahead).map((each) => ({ from: timeAt(each.from), to: timeAt(each.to) }));
    return { date: writeDate(first + ahead), periods, holiday: table.holidayOn(first + ahead) ?? null };
  });
}

/** Whether somebody who comes on that day at `HH:mm` finds it open; at closing time they do not. */
export const isOpenAt = (calendar: WorkingCalendar, date: PlainDate, time: string): boolean =>
  (hoursOn(calendar, date, 1)[0]?.periods ?? []).some(({ from, to }) => from <= time && time < to);

/** Whether it is open at a moment. */
export const isOpenNow = (calendar: WorkingCalendar, at: Instant): boolean =>
  isOpenAt(calendar, plainDate(at), plainTime(at));

/** Longer than any closing that is announced beforehand. */
const daysLookedAhead = 62;

/** When it opens next after a moment; null: not in the weeks to come. */
export function opensNext(calendar: WorkingCalendar, at: Instant): { date: PlainDate; time: string } | null {
  const [today, now] = [plainDate(at), plainTime(at)];
  for (const { date, periods } of hoursOn(calendar, today, daysLookedAhead)) {
    const next = periods.find(({ from }) => date > today || from > now);
    if (next) return { date, time: next.from };
  }
  return null;
}

/** Monday of the week in which a day lies. */
export function mondayOf(date: PlainDate): PlainDate {
  const sinceMonday = (((readDate(date) + 3) % 7) + 7) % 7;
  return addDays(date, -sinceMonday);
}
