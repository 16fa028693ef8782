import { formatDate } from '@mot-cua/locales';
import type { Say } from '../say.ts';

interface Named {
  nameVi: string;
  nameEn: string;
}

export const nameIn = ({ locale }: Say, { nameVi, nameEn }: Named): string => (locale === 'vi' ? nameVi : nameEn);

/** From when until when an agency is in force, in words. */
export function datesIn(
  { t, locale }: Say,
  { validFrom, validTo }: { validFrom: string | null; validTo: string | null },
): string {
  const from = validFrom ? formatDate(locale, validFrom) : '';
  const to = validTo ? formatDate(locale, validTo) : '';
  if (from && to) return t('backoffice:agencies.fromTo', { from, to });
  if (from) return t('backoffice:agencies.since', { from });
  return to ? t('backoffice:agencies.until', { to }) : t('backoffice:agencies.always');
}
