import fc from 'fast-check';
import { decode } from 'turbo-stream';
import { expect, it } from 'vitest';
import { pageData } from './page-data.ts';

const read = async (line: string) => {
  const { value, done } = await decode(new Blob([line]).stream());
  await done;
  return value;
};

const plain = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'grapheme' }),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
    fc.constantFrom(null, undefined, '', 0, '</script>', '\u2028', '__proto__'),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
})).value;

const written = (data: object): string => {
  const line = pageData(data);
  if (line === null) throw new Error('Not plain');
  return line;
};

it('is read by the decoder of the browser side as what it was', () =>
  fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), plain, { noNullPrototype: true }), async (data) => {
      expect(await read(written(data))).toEqual(data);
    }),
    { numRuns: 500 },
  ));

it('writes what is said twice once', () => {
  const words = 'Xác nhận tình trạng hôn nhân';
  const row = { words };
  expect(written({ rows: [row, row, { words }] }).split(words)).toHaveLength(2);
});

it.each([
  ['a date', new Date(0)],
  ['no number', Number.NaN],
  ['a negative zero', -0],
  ['what is to come', Promise.resolve(1)],
  ['a map', new Map()],
  ['a function', () => 1],
  ['a defect', new Error('no')],
])('leaves %s to the encoder of Remix', (_, value) => {
  expect(pageData({ deep: [{ value }] })).toBeNull();
});
