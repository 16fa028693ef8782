import { readTime, type Weekday } from './vietnam-time.ts';
import type { WeeklyHours, WorkPeriod } from './weekly-hours.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

const mostPeriods = 4;
const period = /^(\d{1,2})(?:[:h.](\d{2})?)?\s*(?:-|–|—|đến|to)\s*(\d{1,2})(?:[:h.](\d{2})?)?$/i;

const two = (text: string): string => text.padStart(2, '0');

function readPeriod(text: string): WorkPeriod | null {
  const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = period.exec(text.trim()) ?? [];
  if (fromHour === '' || Number(fromHour) > 23 || Number(toHour) > 23) return null;
  if (Number(fromMinute) > 59 || Number(toMinute) > 59) return null;
  const read = { from: `${two(fromHour)}:${fromMinute}`, to: `${two(toHour)}:${toMinute}` };
  return readTime(read.from) < readTime(read.to) ? read : null;
}

const follow = (periods: readonly WorkPeriod[]): boolean =>
  periods.every(({ from }, place) => from > (periods[place - 1]?.to ?? ''));

/** The hours of a day as people type them, `7h30-11h30, 13:30-17:00`; empty: closed. Null: nobody could read it. */
export function readHours(text: string): readonly WorkPeriod[] | null {
  const parts = text.split(/[,;]/).filter((part) => part.trim() !== '');
  const periods = parts.flatMap((part) => readPeriod(part) ?? []);
  return periods.length === parts.length && parts.length <= mostPeriods && follow(periods) ? periods : null;
}

/** `08:00–12:00, 13:00–17:00`; empty for a day that is closed. */
export const writeHours = (periods: readonly WorkPeriod[]): string =>
  periods.map(({ from, to }) => `${from}–${to}`).join(', ');

/** A week as it was typed, and the days that nobody could read. */
export function readWeekText(typed: Readonly<Record<Weekday, string>>): { weekly: WeeklyHours; unread: Weekday[] } {
  const read = weekdays.map((weekday) => [weekday, readHours(typed[weekday])] as const);
  return {
    weekly: Object.fromEntries(read.map(([weekday, periods]) => [weekday, periods ?? []])) as unknown as WeeklyHours,
    unread: read.flatMap(([weekday, periods]) => (periods === null ? [weekday] : [])),
  };
}
