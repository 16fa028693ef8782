import { describe, expect, it } from 'vitest';
import { amountInWords } from './amount-in-words.ts';

const spoken: [number, string][] = [
  [0, 'Không đồng'],
  [1, 'Một đồng'],
  [5, 'Năm đồng'],
  [10, 'Mười đồng'],
  [11, 'Mười một đồng'],
  [14, 'Mười bốn đồng'],
  [15, 'Mười lăm đồng'],
  [20, 'Hai mươi đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [55, 'Năm mươi lăm đồng'],
  [100, 'Một trăm đồng'],
  [101, 'Một trăm linh một đồng'],
  [105, 'Một trăm linh năm đồng'],
  [115, 'Một trăm mười lăm đồng'],
  [1_000, 'Một nghìn đồng'],
  [1_005, 'Một nghìn không trăm linh năm đồng'],
  [8_000, 'Tám nghìn đồng'],
  [18_000, 'Mười tám nghìn đồng'],
  [200_000, 'Hai trăm nghìn đồng'],
  [1_000_005, 'Một triệu không trăm linh năm đồng'],
  [1_050_000, 'Một triệu không trăm năm mươi nghìn đồng'],
  [10_750_000, 'Mười triệu bảy trăm năm mươi nghìn đồng'],
  [121_121_121, 'Một trăm hai mươi mốt triệu một trăm hai mươi mốt nghìn một trăm hai mươi mốt đồng'],
  [1_000_000_000, 'Một tỷ đồng'],
  [5_000_024_000, 'Năm tỷ không trăm hai mươi tư nghìn đồng'],
  [12_000_000_000_000, 'Mười hai nghìn tỷ đồng'],
];

describe('an amount of dong in Vietnamese words', () => {
  it.each(spoken)('reads %d as "%s"', (dong, words) => {
    expect(amountInWords(dong)).toBe(words);
  });

  it('gives every amount below a hundred thousand words of its own', () => {
    const readings = new Set(Array.from({ length: 100_000 }, (_, dong) => amountInWords(dong)));
    expect(readings.size).toBe(100_000);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %d', (amount) => {
    expect(() => amountInWords(amount)).toThrow(RangeError);
  });
});
