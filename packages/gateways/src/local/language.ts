import type { Request } from 'express';

export type Language = 'vi' | 'en';

/** Text in both languages. */
export type Said = Record<Language, string>;

/** `?lang=` first, then what the browser prefers; Vietnamese when neither says. */
export function languageOf(request: Request): Language {
  const asked = request.query.lang;
  if (asked === 'vi' || asked === 'en') return asked;
  return request.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
}
