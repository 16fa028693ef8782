import type { PlainDate } from '@mot-cua/calendar';
import type { ReportPeriod } from '@mot-cua/db';

/** A month `2026-11`, a quarter `2026-q4` or a year `2026`. */
export interface NamedPeriod extends ReportPeriod {
  name: string;
  kind: 'month' | 'quarter' | 'year';
}

const earliestYear = 2000;
const form = /^(20\d\d)(?:-(?:(0[1-9]|1[0-2])|q([1-4])))?$/;

const firstOf = (year: number, month: number): PlainDate => {
  const beyond = month > 12 ? 1 : 0;
  return `${year + beyond}-${String(month - 12 * beyond).padStart(2, '0')}-01`;
};

/** The period of a name; null when it names none, or one that has not begun on `today`. */
export function reportPeriod(name: string, today: PlainDate): NamedPeriod | null {
  const [, yearText, monthText, quarterText] = form.exec(name) ?? [];
  const year = Number(yearText);
  if (!yearText || year < earliestYear) return null;
  const [kind, from, next] = monthText
    ? (['month', firstOf(year, Number(monthText)), firstOf(year, Number(monthText) + 1)] as const)
    : quarterText
      ? (['quarter', firstOf(year, Number(quarterText) * 3 - 2), firstOf(year, Number(quarterText) * 3 + 1)] as const)
      : (['year', firstOf(year, 1), firstOf(year, 13)] as const);
  return from > today ? null : { name, kind, from, next };
}

/** What is offered on a day: two years of months, quarters and years, the newest first. */
export function offeredPeriods(today: PlainDate): NamedPeriod[] {
  const years = [Number(today.slice(0, 4)), Number(today.slice(0, 4)) - 1];
  const months = Array.from({ length: 12 }, (_, place) => String(12 - place).padStart(2, '0'));
  const names = [
    ...years.flatMap((year) => months.map((month) => `${year}-${month}`)),
    ...years.flatMap((year) => [4, 3, 2, 1].map((quarter) => `${year}-q${quarter}`)),
    ...years.map(String),
  ];
  return names.flatMap((name) => reportPeriod(name, today) ?? []);
}
