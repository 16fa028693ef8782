import { describe, expect, it } from 'vitest';
import type { Answers, FormPage } from '../form/field.ts';
import { convert } from './convert.ts';
import type { Migration } from './migration.ts';
import { moveAnswers } from './move-answers.ts';

const before = [
  {
    name: 'page',
    fields: [
      { name: 'name', kind: 'fullName' },
      { name: 'copies', kind: 'text' },
      { name: 'street', kind: 'text' },
      { name: 'ward', kind: 'text' },
      { name: 'reason', kind: 'choice', options: ['work', 'study', 'rest'] },
      { name: 'note', kind: 'longText', optional: true },
    ],
  },
] as const satisfies readonly FormPage[];

const old: Answers = {
  name: 'Nguyễn Thị Lan',
  copies: '2',
  street: '12 Bạch Mai',
  ward: 'Hai Bà Trưng',
  reason: 'work',
};

const after = (...fields: FormPage['fields'][number][]): FormPage[] => [{ name: 'page', fields }];
const move = (migration: Partial<Migration>, form: FormPage[], answers = old) =>
  moveAnswers({ from: '1', ...migration }, before, form, answers);

describe('answers under a new form', () => {
  it('keep their place where the question is the same, and are put aside where it is gone', () => {
    const moved = move({}, after({ name: 'name', kind: 'fullName' }));
    expect(moved.answers).toEqual({ name: 'Nguyễn Thị Lan' });
    expect({ ...moved.answers, ...moved.aside }).toEqual(old);
  });

  it('do not lose their value when the kind changes', () => {
    const form = after({ name: 'copies', kind: 'number' });
    expect(move({ fields: { copies: { from: 'copies', by: 'toNumber' } } }, form).answers).toEqual({ copies: 2 });
    const vague = move({ fields: { copies: { from: 'copies', by: 'toNumber' } } }, form, { ...old, copies: 'hai' });
    expect(vague.unclear).toEqual([{ field: 'copies', why: 'noNewForm' }]);
    expect(vague.aside.copies).toBe('hai');
  });

  it('are never taken for another kind just because the name is the same', () => {
    const moved = move({}, after({ name: 'copies', kind: 'number' }));
    expect(moved.answers).toEqual({});
    expect(moved.aside.copies).toBe('2');
    expect(moved.unclear).toHaveLength(1);
  });

  it('follow a renamed question, and join where two became one', () => {
    const form = after({ name: 'fullName', kind: 'fullName' }, { name: 'address', kind: 'address' });
    const fields = { fullName: { from: 'name' }, address: { from: ['street', 'ward'], join: ', ' } } as const;
    expect(move({ fields }, form).answers).toEqual({
      fullName: 'Nguyễn Thị Lan',
      address: '12 Bạch Mai, Hai Bà Trưng',
    });
  });

  it('stay within a later limit or not, as they were lawful when they were given', () => {
    const form = after({ name: 'copies', kind: 'number', max: 1 });
    expect(move({ fields: { copies: { from: 'copies', by: 'toNumber' } } }, form).unclear).toEqual([]);
  });

  it('do not stand in the way when a new question is required', () => {
    const form = after({ name: 'name', kind: 'fullName' }, { name: 'phone', kind: 'phone' });
    expect(move({ fields: { phone: { open: true } } }, form).unclear).toEqual([]);
    expect(move({ fields: { phone: { ask: true } } }, form).unclear).toEqual([{ field: 'phone', why: 'ask' }]);
    expect(move({ fields: { phone: { value: '0240000000' } } }, form).answers.phone).toBe('0240000000');
  });

  it('that are no longer shown are kept aside', () => {
    const form = after(
      { name: 'reason', kind: 'choice', options: ['work', 'study', 'rest'] },
      { name: 'ward', kind: 'text', showWhen: { field: 'reason', is: 'study' } },
    );
    expect(move({}, form).aside.ward).toBe('Hai Bà Trưng');
  });
});

describe('a conversion', () => {
  it.each([
    ['12', 'toNumber', 12],
    ['twelve', 'toNumber', null],
    [3, 'toText', '3'],
    ['a\nb', 'onlyLine', null],
    ['a', 'onlyLine', 'a'],
    ['Nguyễn Thị Lan', 'firstWord', 'Nguyễn'],
    ['Nguyễn Thị Lan', 'otherWords', 'Thị Lan'],
    ['Lan', 'otherWords', null],
    ['yes', { options: { yes: 'always', no: 'never' } }, 'always'],
    ['maybe', { options: { yes: 'always' } }, null],
    [2, { times: 12 }, 24],
    [7, { bands: [{ upTo: 5, is: 'few' }, { is: 'many' }] }, 'many'],
    [9, { bands: [{ upTo: 5, is: 'few' }] }, null],
  ] as const)('of %j by %j gives %j', (answer, by, expected) => expect(convert(answer, by)).toBe(expected));
});
