import { expect, test } from 'vitest';
import { pickLocale } from './pick-locale.ts';

const at = (path: string) => new URL(path, 'https://portal.example');

test.each([
  ['/?lang=en', 'lang=vi', 'vi', 'en'],
  ['/', 'a=b; lang=en; c=d', 'vi', 'en'],
  ['/', null, 'en-GB,en;q=0.9,vi;q=0.8', 'en'],
  ['/', null, 'fr,vi;q=0.4,en;q=0.7', 'en'],
  ['/', null, 'en;q=0', 'vi'],
  ['/?lang=fr', 'lang=xx', 'de', 'vi'],
  ['/?lang=__proto__', 'lang=en-US', ';;;,,q=', 'vi'],
  ['/', 'slang=en', null, 'vi'],
] as const)('%s with cookie %s and browser %s is answered in %4$s', (path, cookie, acceptLanguage, locale) => {
  expect(pickLocale({ url: at(path), cookie, acceptLanguage })).toBe(locale);
});
