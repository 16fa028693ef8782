/** ISO 8601 in UTC with milliseconds: `2026-11-23T07:59:00.000Z`. */
export type Instant = string;
/** `yyyy-MM-dd` as read from a wall calendar in Vietnam. */
export type PlainDate = string;
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

// Vietnam has kept UTC+7 without summer time since 1975: a fixed offset is exact and ignores the machine's own zone.
const VIETNAM_OFFSET = 7 * HOUR;
const EPOCH_WEEK = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const PLAIN_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const FIRST_MS = Date.parse('0001-01-01T00:00:00.000Z');
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z');

/** Epoch milliseconds of an instant. Throws RangeError when malformed. */
export function readInstant(at: Instant): number {
  const ms = INSTANT.test(at) ? Date.parse(at) : Number.NaN;
  // 30 February would be read as 2 March, and 24 o'clock as the next day.
  if (Number.isNaN(ms) || new Date(ms).getUTCDate() !== Number(at.slice(8, 10))) {
    throw new RangeError(`Not an instant (yyyy-MM-ddTHH:mm:ss.SSSZ): ${JSON.stringify(at)}`);
  }
  return ms;
}

/** The instant at these epoch milliseconds. Throws RangeError outside the years 1 to 9999. */
export function writeInstant(ms: number): Instant {
  if (!(ms >= FIRST_MS && ms <= LAST_MS)) throw new RangeError(`Outside the years 0001 to 9999: ${ms} ms`);
  return new Date(ms).toISOString();
}

/** Day number (0 = 1 January 1970) of a date. Throws RangeError when malformed or not in the calendar. */
export function readDate(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`Not a date (yyyy-MM-dd): ${JSON.stringify(date)}`);
  return Date.parse(`${date}T00:00:00.000Z`) / DAY;
}

/** Whether it is a date of the calendar, `yyyy-MM-dd`. */
export function isPlainDate(text: string): boolean {
  const ms = PLAIN_DATE.test(text) ? Date.parse(`${text}T00:00:00.000Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

export function writeDate(day: number): PlainDate {
  return writeInstant(day * DAY).slice(0, 10);
}

/** Milliseconds after midnight of `HH:mm`. Throws RangeError when malformed. */
export function readTime(time: string): number {
  const parts = PLAIN_TIME.exec(time);
  if (!parts) throw new RangeError(`Not a time of day (HH:mm): ${JSON.stringify(time)}`);
  return Number(parts[1]) * HOUR + Number(parts[2]) * MINUTE;
}

/** Day number in Vietnam of a moment. */
export function dayAt(ms: number): number {
  return Math.floor((ms + VIETNAM_OFFSET) / DAY);
}

/** The moment a day begins in Vietnam. */
export function midnightOf(day: number): number {
  return day * DAY - VIETNAM_OFFSET;
}

export function weekdayAt(day: number): Weekday {
  return EPOCH_WEEK[((day % 7) + 7) % 7] as Weekday;
}

/** The date in Vietnam: `2026-11-22T23:30:00.000Z` is already 23 November. */
export function plainDate(at: Instant): PlainDate {
  return writeDate(dayAt(readInstant(at)));
}

/** The time in Vietnam as `HH:mm`, seconds dropped. */
export function plainTime(at: Instant): string {
  return new Date(readInstant(at) + VIETNAM_OFFSET).toISOString().slice(11, 16);
}

/** The instant a Vietnamese clock shows this date and `HH:mm`. */
export function instantAt(date: PlainDate, time: string): Instant {
  return writeInstant(midnightOf(readDate(date)) + readTime(time));
}

/** Calendar days later (or earlier when negative). Throws RangeError unless `days` is whole. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return writeDate(readDate(date) + days);
}

export function weekdayOf(date: PlainDate): Weekday {
  return weekdayAt(readDate(date));
}
