import { addDays } from '@mot-cua/calendar';
import { formatDate } from '@mot-cua/locales';
import type { FieldView } from '@mot-cua/ui';
import type { MoneyDay } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

const daysOffered = 31;

type Labels = Record<'day' | 'agency', string>;

const select = (
  name: string,
  label: string,
  value: string,
  options: { value: string; label: string }[],
): FieldView => ({
  name,
  kind: 'select',
  label,
  required: true,
  value,
  options,
});

/** Which day, and of which of one's agencies where there are several. */
export function dayFilters(
  { agency, agencies, day, today }: Pick<MoneyDay, 'agency' | 'agencies' | 'day' | 'today'>,
  labels: Labels,
  { locale }: Say,
): FieldView[] {
  const last = Array.from({ length: daysOffered }, (_, back) => addDays(today, -back));
  const days = last.includes(day) ? last : [...last, day];
  const named = agencies.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  return [
    select(
      'day',
      labels.day,
      day,
      days.map((each) => ({ value: each, label: formatDate(locale, each) })),
    ),
    ...(agencies.length > 1 ? [select('agency', labels.agency, agency.id, named)] : []),
  ];
}
