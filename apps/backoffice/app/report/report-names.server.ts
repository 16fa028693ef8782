import { addDays } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import { formatDate } from '@mot-cua/locales';
import type { NamedPeriod, Report } from '@mot-cua/use-cases';
import type { Say } from '../say.ts';

/** `Tháng 11/2026`, `Quý 4/2026` or `Năm 2026`. */
export function periodName({ name, kind }: NamedPeriod, { t }: Say): string {
  const [year = '', part = ''] = name.split('-');
  if (kind === 'month') return t('backoffice:report.month', { month: part, year });
  if (kind === 'quarter') return t('backoffice:report.quarter', { quarter: part.slice(1), year });
  return t('backoffice:report.year', { year });
}

/** Its first and last day. */
export const periodSpan = ({ from, next }: NamedPeriod, { t, locale }: Say): string =>
  t('backoffice:report.span', { from: formatDate(locale, from), to: formatDate(locale, addDays(next, -1)) });

export const procedureName = (code: string, { locale }: Pick<Say, 'locale'>): string =>
  procedures.find((procedure) => procedure.code === code)?.texts[locale].name ?? code;

export function agencyName({ agencies }: Report['scope'], id: string, { locale }: Pick<Say, 'locale'>): string {
  const agency = agencies.find((each) => each.id === id);
  if (!agency) return id;
  return locale === 'vi' ? agency.nameVi : agency.nameEn;
}
