import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base32, totpCode, totpStep } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

// RFC 6238, appendix B; the last six of its eight digits.
const vectors: [seconds: number, code: string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
  [20000000000, '353130'],
];

test.each(vectors)('at second %i the code is %s', (seconds, code) => {
  expect(totpCode(secret, Math.floor(seconds / 30))).toBe(code);
  expect(totpStep(secret, code, seconds)).toBe(Math.floor(seconds / 30));
});

describe('a code', () => {
  test('is right one step early and one late, not two', () => {
    const [, [seconds, code] = [0, '']] = vectors;
    expect([-60, -30, 0, 30, 60].map((off) => totpStep(secret, code, seconds + off) !== null)).toEqual([
      ...[false, true, true, true, false],
    ]);
  });

  test('may be typed with a space, and is nothing else than six digits', () => {
    expect(totpStep(secret, '287 082', 59)).toBe(1);
    for (const said of ['', '28708', '2870822', '28708a', '２８７０８２', '-87082']) {
      expect(totpStep(secret, said, 59)).toBeNull();
    }
  });

  test('is always six digits', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), fc.nat(), (key, step) => {
        expect(totpCode(key, step)).toMatch(/^\d{6}$/);
      }),
    );
  });
});

test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foobar', 'MZXW6YTBOI'],
])('%j is %j in base 32', (text, said) => {
  expect(base32(Buffer.from(text))).toBe(said);
});
