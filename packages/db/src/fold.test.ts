import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from './fold.ts';

describe('folding', () => {
  it.each([
    ['Nguyễn Thị Đào', 'nguyen thi dao'],
    ['NGUYỄN THỊ ĐÀO'.normalize('NFD'), 'nguyen thi dao'],
    ['đường Ưng Ước ỡ ặ', 'duong ung uoc o a'],
    ['  Lê\u00a0Thị\t\nHòa ', 'le thi hoa'],
    ["O'Brien (Mai)", 'o brien mai'],
    ['000.00.99.H26-261123-0001', '000.00.99.h26-261123-0001'],
    ['\0\ud800', ''],
  ])('«%s» is «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives each word once', () => {
    expect(foldedWords('Mai mai - MÁI 0912')).toEqual(['mai', '0912']);
    expect(foldedWords(' - . ')).toEqual([]);
  });
});
