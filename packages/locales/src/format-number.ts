import type { Locale } from '@mot-cua/workflow';

const marks: Record<Locale, { group: string; decimal: string }> = {
  vi: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** `27.914` or `27,914`; at most `decimals` places, none of them a trailing zero. */
export function formatNumber(locale: Locale, value: number, decimals = 1): string {
  const { group, decimal } = marks[locale];
  const [whole = '', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const places = part.replace(/0+$/, '');
  const sign = value < 0 && /[1-9]/.test(whole + places) ? '-' : '';
  return `${sign}${grouped}${places && decimal}${places}`;
}

/** Whole đồng: `8.000 đồng` or `8,000 VND`. */
export const formatMoney = (locale: Locale, dong: number): string =>
  `${formatNumber(locale, dong, 0)} ${locale === 'vi' ? 'đồng' : 'VND'}`;

/** `97,4 %` or `97.4%` of a share between 0 and 1. */
export const formatShare = (locale: Locale, share: number): string =>
  `${formatNumber(locale, share * 100)}${locale === 'vi' ? ' %' : '%'}`;

/** Eight digits as they are printed and read aloud: `4821 7730`. */
export const formatLookupCode = (code: string): string => code.replace(/^\d{4}(?=\d)/, '$& ');

/** Size of a file: `14 kB`, `2,4 MB`. */
export function formatSize(locale: Locale, bytes: number): string {
  if (bytes < 1_000_000) return `${formatNumber(locale, Math.max(1, bytes / 1000), 0)} kB`;
  return `${formatNumber(locale, bytes / 1_000_000)} MB`;
}
