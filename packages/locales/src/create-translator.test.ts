import { expect, test } from 'vitest';
import { createTranslator } from './create-translator.ts';

const texts = {
  shop: {
    hello: 'Hello {{name}}, {{name}}!',
    found_one: '{{count}} paper for {{name}}',
    found_other: '{{count}} papers for {{name}}',
    found_zero: 'No paper for {{name}}',
  },
};
const { t, i18n } = createTranslator('en', texts);
const say = t as unknown as (key: string, values?: Record<string, string | number>) => string;

test('a text says its values, each wherever it is named', () => {
  expect(say('shop:hello', { name: 'Lan' })).toBe('Hello Lan, Lan!');
  expect(say('shop:hello', {})).toBe('Hello , !');
});

test('what a person typed is said as it is, whatever it looks like', () => {
  const name = '$& $t(shop:found) {{name}} <b>';
  expect(say('shop:hello', { name })).toBe(`Hello ${name}, ${name}!`);
});

test('counts choose the same form as the library does, in any order', () => {
  for (const count of [0, 1, 2, 21, 1, 0, 100, 1.5]) {
    expect(say('shop:found', { count, name: 'Lan' })).toBe(i18n.t('shop:found', { count, name: 'Lan' }));
  }
});

test('a text that is not there says its key', () => {
  expect(say('shop:nothing', { count: 1 })).toBe(i18n.t('shop:nothing', { count: 1 }));
});
