import type { Locale } from '@mot-cua/workflow';

export const locales = ['vi', 'en'] as const satisfies readonly Locale[];

/** The cookie and the query parameter by which a person chooses a language. */
export const localeName = 'lang';

/** What a request says about languages. */
export interface LocaleHints {
  url: URL;
  cookie?: string | null;
  acceptLanguage?: string | null;
}

/** The language to answer in: the address, then the cookie, then what the browser prefers, then Vietnamese. */
export function pickLocale({ url, cookie, acceptLanguage }: LocaleHints): Locale {
  return (
    known(url.searchParams.get(localeName)) ??
    known(chosenBefore(cookie ?? '')) ??
    preferred(acceptLanguage ?? '') ??
    'vi'
  );
}

const known = (text: string | null | undefined): Locale | undefined => locales.find((locale) => locale === text);

const chosenBefore = (cookie: string): string | undefined => /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(cookie)?.[1];

function preferred(header: string): Locale | undefined {
  const wishes = header
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', weight = 'q=1'] = wish
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      return { locale: known(tag.split('-')[0]), weight: Number(weight.replace('q=', '')) || 0 };
    })
    .filter(({ locale, weight }) => locale && weight > 0);
  return wishes.sort((a, b) => b.weight - a.weight)[0]?.locale;
}
