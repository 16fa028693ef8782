import { type Instant, type PlainDate, plainDate, plainTime, type Weekday, weekdayOf } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';

const longDays: Record<Locale, Record<Weekday, string>> = {
  vi: {
    mon: 'Thứ\u00a0Hai',
    tue: 'Thứ\u00a0Ba',
    wed: 'Thứ\u00a0Tư',
    thu: 'Thứ\u00a0Năm',
    fri: 'Thứ\u00a0Sáu',
    sat: 'Thứ\u00a0Bảy',
    sun: 'Chủ\u00a0Nhật',
  },
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
};

const shortDays: Record<Locale, Record<Weekday, string>> = {
  vi: { mon: 'T2', tue: 'T3', wed: 'T4', thu: 'T5', fri: 'T6', sat: 'T7', sun: 'CN' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
};

/** `Thứ Hai` or `Monday`. */
export const formatWeekday = (locale: Locale, weekday: Weekday): string => longDays[locale][weekday];

/** Both kinds of value mean a day in Vietnam. */
const dayOf = (value: Instant | PlainDate): PlainDate => (value.includes('T') ? plainDate(value) : value);

const dayAndMonth = (day: PlainDate): string => `${day.slice(8)}/${day.slice(5, 7)}`;

/** `26/11/2026` in both languages: the order that people see on every paper. */
export function formatDate(_locale: Locale, value: Instant | PlainDate): string {
  const day = dayOf(value);
  return `${dayAndMonth(day)}/${day.slice(0, 4)}`;
}

/** `T5 26/11` or `Thu 26/11`, for tables. */
export function formatShortDate(locale: Locale, value: Instant | PlainDate): string {
  const day = dayOf(value);
  return `${shortDays[locale][weekdayOf(day)]} ${dayAndMonth(day)}`;
}

/** `Thứ Năm 26/11/2026` or `Thursday 26/11/2026`, where a date binds. */
export function formatLongDate(locale: Locale, value: Instant | PlainDate): string {
  const day = dayOf(value);
  return `${longDays[locale][weekdayOf(day)]} ${formatDate(locale, day)}`;
}

/** `15:42` on a Vietnamese clock. */
export const formatTime = (_locale: Locale, at: Instant): string => plainTime(at);

/** `15:42, 26/11/2026` */
export const formatDateTime = (locale: Locale, at: Instant): string =>
  `${formatTime(locale, at)}, ${formatDate(locale, at)}`;
