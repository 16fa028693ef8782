import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../proofs/seeded-random.ts';
import { type Stretch, wordDiff } from './word-diff.ts';

const side = (stretches: readonly Stretch[], left: Stretch['kind']): string =>
  stretches
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');

const count = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** How many words two texts have in common, in order: tried without any table. */
function longest(one: readonly string[], two: readonly string[]): number {
  const [first, ...others] = one;
  if (first === undefined || two.length === 0) return 0;
  const place = two.indexOf(first);
  const without = longest(others, two);
  return place < 0 ? without : Math.max(without, 1 + longest(others, two.slice(place + 1)));
}

describe('what changed between two drafts', () => {
  it('is told word by word', () => {
    expect(wordDiff('Đã ly hôn, hiện chưa kết hôn.', 'Đã ly hôn theo bản án số 12, hiện chưa kết hôn.')).toEqual([
      { kind: 'same', text: 'Đã ly ' },
      { kind: 'removed', text: 'hôn, ' },
      { kind: 'added', text: 'hôn theo bản án số 12, ' },
      { kind: 'same', text: 'hiện chưa kết hôn.' },
    ]);
  });

  it('keeps a word at the end of a line that goes on otherwise', () => {
    expect(wordDiff('với ai.\nĐề nghị cấp.', 'với ai.')).toEqual([
      { kind: 'same', text: 'với ai.' },
      { kind: 'removed', text: '\nĐề nghị cấp.' },
    ]);
  });

  it('is nothing between a text and itself, and everything from nothing', () => {
    expect(wordDiff('Một hai', 'Một hai')).toEqual([{ kind: 'same', text: 'Một hai' }]);
    expect(wordDiff('', 'Một hai')).toEqual([{ kind: 'added', text: 'Một hai' }]);
    expect(wordDiff('Một hai', '')).toEqual([{ kind: 'removed', text: 'Một hai' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  const seed = 261_129;
  it(`gives back both texts to the letter, and keeps as much as can be kept (seed ${seed})`, () => {
    const random = seededRandom(seed);
    const text = () =>
      Array.from(
        { length: random.whole(0, 9) },
        () => random.pick(['a', 'b', 'c']) + random.pick([' ', '\n', '  ']),
      ).join('');
    for (let turn = 0; turn < 3000; turn++) {
      const [before, after] = [text(), text()];
      const stretches = wordDiff(before, after);
      expect([side(stretches, 'added'), side(stretches, 'removed')]).toEqual([before, after]);
      const kept = stretches.filter(({ kind }) => kind === 'same').map((each) => count(each.text));
      const tokens = (all: string) => all.match(/\S+/g) ?? [];
      expect(kept.reduce((sum, words) => sum + words, 0)).toBe(longest(tokens(before), tokens(after)));
    }
  });

  it('of two long texts is told in a moment', () => {
    const random = seededRandom(seed);
    const long = () => Array.from({ length: 2500 }, () => random.pick(['một', 'hai', 'ba'])).join(' ');
    const began = performance.now();
    wordDiff(long().slice(0, 5000), long().slice(0, 5000));
    wordDiff(long(), long());
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
