import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newProvisionalNumber, readProvisionalNumber } from './provisional-number.ts';

const number = fc.uint8Array({ minLength: 9, maxLength: 9 }).map((bytes) => newProvisionalNumber(() => bytes));
const place = fc.nat({ max: 10 }).filter((at) => at !== 5);
const sign = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ');

describe('a provisional number', () => {
  it('reads back, however it is typed', () => {
    fc.assert(
      fc.property(number, (text) => {
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
        expect(readProvisionalNumber(` ${text.toLowerCase().replace('-', ' ')}`)).toBe(text);
        expect(readProvisionalNumber(text.replaceAll('0', 'o').replaceAll('1', 'I'))).toBe(text);
      }),
    );
  });

  it('with one wrong sign is none', () => {
    fc.assert(
      fc.property(number, place, sign, (text, at, wrong) => {
        fc.pre(text[at] !== wrong);
        expect(readProvisionalNumber(text.slice(0, at) + wrong + text.slice(at + 1))).toBeNull();
      }),
    );
  });

  it('with too few, too many or foreign signs is none', () => {
    for (const text of ['', 'ABCDE', `${newProvisionalNumber()}0`, 'ÀÀÀÀÀ-ÀÀÀÀÀ'])
      expect(readProvisionalNumber(text)).toBeNull();
  });
});
