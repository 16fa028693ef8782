import type { DatePart, FieldView } from './field-view.ts';

export const DATE_PARTS: readonly DatePart[] = ['day', 'month', 'year'];

export const valueList = (value: string | string[]): string[] => (Array.isArray(value) ? value : value ? [value] : []);

export const firstValue = (value: string | string[]): string => (Array.isArray(value) ? (value[0] ?? '') : value);

/** Boxes of a date as typed; an ISO date is taken apart. */
export function dateParts(value: string | string[]): Record<DatePart, string> {
  const [day = '', month = '', year = ''] = Array.isArray(value) ? value : value.split('-').reverse();
  return { day, month, year };
}

/** What a locked field says: the words of its options, or the date as people write it. */
export function shownValue(field: FieldView): string {
  if (field.kind === 'date') {
    const { day, month, year } = dateParts(field.value);
    return [day, month, year].filter(Boolean).join('/');
  }
  const words = valueList(field.value).map(
    (value) => field.options?.find((option) => option.value === value)?.label ?? value,
  );
  return [words.join(', '), field.unit].filter(Boolean).join(' ');
}
