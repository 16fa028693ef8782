import { expect, test } from 'vitest';
import { isNewer } from './is-newer.ts';

test.each([
  ['5:2', '5:2', false],
  ['6:2', '5:2', true],
  ['5:3', '5:2', true],
  ['9:2', '10:2', false],
  ['10:2', '9:2', true],
  ['4:2', '5:2', false],
  [undefined, '5:2', false],
])('%s is told of a page of %s: news is %s', (told, read, news) => {
  expect(isNewer(told, read)).toBe(news);
});
