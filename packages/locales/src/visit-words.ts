import type { BookedVisit, Locale } from '@mot-cua/workflow';
import { formatLongDate } from './format-date.ts';

/** `09:00, Thứ Ba 03/03/2026`: when somebody comes to the desk. */
export const visitWords = (locale: Locale, { day, hour }: BookedVisit): string =>
  `${hour}, ${formatLongDate(locale, day)}`;
