import { expect, test } from 'vitest';
import { sentenceOf, trouble } from './trouble.ts';

test('trouble is told in its own sentence', () => {
  expect(sentenceOf(trouble('Do this.'))).toBe('Do this.');
});

test('a full disk is told from whatever met it first', () => {
  const met = new Error("ENOSPC: no space left on device, write '/data/x'");
  expect(sentenceOf(met)).toMatch(/^The disk is full/);
});

test('a defect has no sentence', () => {
  expect(sentenceOf(new TypeError('x is undefined'))).toBeUndefined();
});
