import type { TimeLimit } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import { formatNumber } from './format-number.ts';

type Unit = Extract<TimeLimit, { value: number }>['unit'];

const units: Record<Locale, Record<Unit, readonly [one: string, many: string]>> = {
  vi: {
    workingDay: ['ngày làm việc', 'ngày làm việc'],
    calendarDay: ['ngày', 'ngày'],
    hour: ['giờ', 'giờ'],
    workingHour: ['giờ làm việc', 'giờ làm việc'],
  },
  en: {
    workingDay: ['working day', 'working days'],
    calendarDay: ['day', 'days'],
    hour: ['hour', 'hours'],
    workingHour: ['working hour', 'working hours'],
  },
};

const halves: Record<Locale, (unit: string) => string> = {
  vi: (unit) => `nửa ${unit}`,
  en: (unit) => `half a ${unit}`,
};

/** A time limit in words: `3 ngày làm việc`, `nửa ngày làm việc`, `trong ngày, nếu nộp trước 15:00`. */
export function formatLimit(locale: Locale, limit: TimeLimit): string {
  if (limit.unit === 'immediate') return locale === 'vi' ? 'làm ngay khi bạn chờ' : 'while you wait';
  if (limit.unit === 'sameDay') {
    return locale === 'vi'
      ? `trong ngày, nếu nộp trước ${limit.cutoff}`
      : `the same day, if handed in before ${limit.cutoff}`;
  }
  const [one, many] = units[locale][limit.unit];
  if (limit.value === 0.5 && limit.unit !== 'hour') return halves[locale](one);
  return `${formatNumber(locale, limit.value, 2)} ${limit.value === 1 ? one : many}`;
}
