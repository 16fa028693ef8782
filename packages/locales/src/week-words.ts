import { type Weekday, type WeeklyHours, weekdays, writeHours } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import { formatWeekday } from './format-date.ts';

interface Span {
  first: Weekday;
  last: Weekday;
  hours: string;
}

/** `Thứ Hai – Thứ Sáu: 08:00–12:00, 13:00–17:00`: one line for days in a row with the same hours; closed days say nothing. */
export function weekWords(locale: Locale, weekly: WeeklyHours): string[] {
  const spans: Span[] = [];
  for (const weekday of weekdays) {
    const hours = writeHours(weekly[weekday]);
    const before = spans.at(-1);
    if (before?.hours === hours) before.last = weekday;
    else spans.push({ first: weekday, last: weekday, hours });
  }
  return spans.flatMap(({ first, last, hours }) => {
    const days = first === last ? [first] : [first, last];
    return hours ? [`${days.map((day) => formatWeekday(locale, day)).join(' – ')}: ${hours}`] : [];
  });
}
