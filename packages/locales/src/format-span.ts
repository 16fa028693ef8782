import { type Instant, plainDate } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';

/** The days of an interval that ends before `to`: `T7 28/11 – CN 29/11`, or one day alone. */
export function formatSpan(
  locale: Locale,
  { from, to }: { from: Instant; to: Instant },
  format: (locale: Locale, day: string) => string,
): string {
  const first = plainDate(from);
  const last = plainDate(new Date(Math.max(Date.parse(from), Date.parse(to) - 1)).toISOString());
  return first === last ? format(locale, first) : `${format(locale, first)} – ${format(locale, last)}`;
}
