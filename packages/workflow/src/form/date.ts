import { isWorkingDay, type PlainDate, type WorkingCalendar } from '@mot-cua/calendar';
import type { Field, FieldProblem } from './field.ts';
import type { Parsed } from './parsed.ts';

/** By what a posted date is judged. */
export interface Today {
  today: PlainDate;
  calendar: WorkingCalendar;
}

export interface DateParts {
  day: string;
  month: string;
  year: string;
}

const parts = ['day', 'month', 'year'] as const;

const lastBookableDays = 60;

const isReal = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const problem = (code: FieldProblem['code'], part: FieldProblem['part'] = 'day'): Parsed => ({
  ok: false,
  problem: { code, part },
});

const daysAhead = (from: PlainDate, to: PlainDate): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** A date of three boxes as `yyyy-MM-dd`; the problem names the box to mend. */
export function parseDate(field: Field, boxes: DateParts, { today, calendar }: Today): Parsed {
  const empty = parts.find((part) => boxes[part] === '');
  if (empty && parts.every((part) => boxes[part] === ''))
    return field.optional ? { ok: true, answer: null } : problem('required');
  if (empty) return problem('dateIncomplete', empty);
  const wrong = parts.find((part) => !/^\d{1,4}$/.test(boxes[part]));
  if (wrong) return problem('dateUnreal', wrong);
  const [day, month, year] = [Number(boxes.day), Number(boxes.month), Number(boxes.year)];
  if (year < 1900 || year > 2100) return problem('dateUnreal', 'year');
  if (month < 1 || month > 12) return problem('dateUnreal', 'month');
  if (!isReal(year, month, day)) return problem('dateUnreal', 'day');
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (field.when === 'past' && date >= today) return problem('dateNotPast', 'year');
  if (field.when === 'workday' && (date < today || !isWorkingDay(calendar, date))) return problem('dateNotWorkday');
  if (field.when === 'workday' && daysAhead(today, date) > lastBookableDays) return problem('dateTooLate');
  return { ok: true, answer: date };
}
