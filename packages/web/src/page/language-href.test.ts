import { expect, test } from 'vitest';
import { languageHref } from './language-href.ts';

test('the other language keeps the page and what was asked', () => {
  expect(languageHref({ pathname: '/find', search: '?q=khai%20sinh&lang=vi' }, 'en')).toBe('/find?q=khai+sinh&lang=en');
});
