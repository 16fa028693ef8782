import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLine, normaliseText } from './normalise.ts';

const anything = fc.string({ unit: 'binary', maxLength: 100 });
const tricky = fc
  .array(
    fc.constantFrom(
      ...'ae \n\t\r\0\u0301\u0302\u0323\u200b\u200d\ufeff\u00a0\u2028\u202e\u0085\ud83d\ude00\ud800'.split(''),
    ),
  )
  .map((units) => units.join(''));

describe('text as a person meant it', () => {
  it.each([
    ['Nguyễn'.normalize('NFD'), 'Nguyễn'],
    [' a \u00a0\t\u3000 b ', 'a b'],
    ['a\u200b\u200d\ufeff\u00adb', 'ab'],
    ['\u202eabc\u2066', 'abc'],
    ['a\0b\x1b[31m', 'ab[31m'],
    ['a\ud800b\udc00', 'ab'],
    ['😀', '😀'],
    ['a\u2028b', 'a b'],
    ['a \u200b b', 'a b'],
    ['e\u200b\u0301', 'é'],
  ])('%j is %j', (typed, meant) => {
    expect(normaliseLine(typed)).toBe(meant);
  });

  it('is on one line, has nothing invisible, and is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(anything, tricky), (typed) => {
        const line = normaliseLine(typed);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(line.normalize('NFC')).toBe(line);
        expect(line).not.toMatch(/^\s|\s$|\s\s|(?! )\s/);
        expect(normaliseLine(line)).toBe(line);
      }),
    );
  });

  it('of several lines keeps them, and is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(anything, tricky), (typed) => {
        const once = normaliseText(typed);
        expect(normaliseText(once)).toBe(once);
        expect(once).not.toMatch(/\r|(?!\n)\p{Cc}/u);
      }),
    );
  });
});
