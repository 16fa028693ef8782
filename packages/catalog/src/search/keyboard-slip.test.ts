import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { keyboardReadings } from './keyboard-slip.ts';
import { soundOf } from './sounds-like.ts';

it.each([
  ['giaays', 'giay'],
  ['ddoocj', 'doc'],
  ['dduowngf', 'duong'],
  ['quasn', 'quan'],
  ['d9u7o72ng', 'duong'],
  ['gia61y', 'giay'],
])('«%s» was meant to be «%s»', (typed, meant) => expect(keyboardReadings(typed)).toContain(meant));

it('leaves plain words and figures alone', () => {
  expect(keyboardReadings('khai')).toEqual([]);
  expect(keyboardReadings('5656')).toEqual([]);
});

it.each([
  ['xao', 'sao'],
  ['ki', 'ky'],
  ['chuc', 'truc'],
])('«%s» sounds like «%s»', (a, b) => expect(soundOf(a)).toBe(soundOf(b)));

it('counts slips of the hand, a swap as one', () => {
  expect(editDistance('thn', 'than', 1)).toBe(1);
  expect(editDistance('nhna', 'nhan', 1)).toBe(1);
  expect(editDistance('nhan', 'nhan', 1)).toBe(0);
  expect(editDistance('conference', 'conferense', 2)).toBe(1);
  expect(editDistance('giay', 'phep', 2)).toBe(3);
});
