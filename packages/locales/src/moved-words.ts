import type { Instant } from '@mot-cua/calendar';
import type { Locale, MovedDate } from '@mot-cua/workflow';
import { formatLongDate, formatTime } from './format-date.ts';
import type { Translate } from './translate.ts';

/** A day, with its time where it is more than the end of the day. */
function dateWords(locale: Locale, at: Instant): string {
  const time = formatTime(locale, at);
  return time === '23:59' ? formatLongDate(locale, at) : `${time}, ${formatLongDate(locale, at)}`;
}

/** `Ngày hẹn trả: 17:00, Thứ Năm 05/03/2026 → 17:00, Thứ Sáu 06/03/2026`: a date that announced days off moved. */
export const movedWords = (t: Translate, locale: Locale, { what, from, to }: MovedDate): string =>
  t('workflow:moved.line', {
    what: t(`workflow:moved.${what}`),
    from: dateWords(locale, from),
    to: dateWords(locale, to),
  });
