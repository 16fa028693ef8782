import { expect, test } from 'vitest';
import { maskedId } from './masked-id.ts';

test.each([
  ['001096012389', '001*******89'],
  ['012345678', '012****78'],
  ['1234567', '*******'],
  ['', ''],
])('of %j only %j is shown', (id, shown) => {
  expect(maskedId(id)).toBe(shown);
});
