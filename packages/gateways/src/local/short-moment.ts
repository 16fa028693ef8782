import type { Language } from './language.ts';

/** Date and time of day in Vietnam. */
export function shortMoment(moment: string | number, language: Language): string {
  const options = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Asia/Ho_Chi_Minh' } as const;
  return new Intl.DateTimeFormat(language === 'vi' ? 'vi' : 'en-GB', options).format(new Date(moment));
}
