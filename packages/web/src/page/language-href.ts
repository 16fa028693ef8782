import { localeName } from '@mot-cua/locales';
import type { Locale } from '@mot-cua/workflow';

/** The same page in another language. */
export function languageHref(here: { pathname: string; search: string }, locale: Locale): string {
  const query = new URLSearchParams(here.search);
  query.set(localeName, locale);
  return `${here.pathname}?${query}`;
}
