import { procedures } from '@mot-cua/catalog';
import { translatorFor } from '@mot-cua/locales';
import type { Field, ProcedureTexts } from '@mot-cua/workflow';
import { describe, expect, it } from 'vitest';
import { fieldErrors, fieldViews } from './field-views.ts';
import { rawAnswers } from './raw-answers.ts';

const say = translatorFor('vi');
const fields: Field[] = [
  { name: 'kind', kind: 'choice', options: ['a', 'b'] },
  { name: 'more', kind: 'text', showWhen: { field: 'kind', is: 'b' } },
  { name: 'born', kind: 'date' },
  { name: 'elsewhere', kind: 'text', showWhen: { field: 'otherPage', is: 'yes' } },
];
const texts = {
  fields: { kind: { label: 'Kind', options: { a: 'One', b: 'Two' } }, born: { label: 'Birth date' } },
} as unknown as ProcedureTexts;
const asking = { texts, answers: {}, communes: [] };
const named = (name: string, views = fieldViews(fields, asking, say)) => views.find((view) => view.name === name);

describe('questions as the form shows them', () => {
  it('puts a follow-up under its option when both are on the page', () => {
    expect(named('more')?.showWhen).toEqual({ field: 'kind', equals: 'b' });
  });

  it('asks a follow-up to another page only when that answer calls for it', () => {
    expect(named('elsewhere')).toBeUndefined();
    const views = fieldViews(fields, { ...asking, answers: { otherPage: 'yes' } }, say);
    expect(named('elsewhere', views)?.showWhen).toBeUndefined();
  });

  it('shows again exactly what was typed, wrong or not, instead of what is stored', () => {
    const raw = { 'born.day': '7', 'born.month': '', 'born.year': '94' };
    const views = fieldViews(fields, { ...asking, answers: { kind: 'a', born: '1994-05-07' }, raw }, say);
    expect(named('born', views)?.value).toEqual(['7', '', '94']);
    expect(named('kind', views)?.value).toBe('');
  });

  it('shows what the identity account vouches for as locked, whatever was posted', () => {
    const views = fieldViews(
      fields,
      { ...asking, locked: { born: '1994-05-07' }, source: 'Thẻ căn cước', raw: { 'born.day': '1' } },
      say,
    );
    expect(named('born', views)).toMatchObject({ value: '1994-05-07', locked: { source: 'Thẻ căn cước' } });
  });

  it('leads from the summary to the very box of a date that must be mended', () => {
    const problems = { born: { code: 'dateIncomplete', part: 'year' } } as const;
    const [error] = fieldErrors(fields, { ...asking, problems }, say);
    expect(error).toEqual({ field: 'born.year', message: expect.stringContaining('Birth date') });
    expect(named('born', fieldViews(fields, { ...asking, problems }, say))?.errorPart).toBe('year');
  });

  it('has a label for every question of every procedure', () => {
    for (const { form, texts: words } of procedures) {
      const views = form.flatMap((page) => fieldViews(page.fields, { ...asking, texts: words.vi }, say));
      expect(views.filter(({ label, name }) => label === name)).toEqual([]);
    }
  });
});

describe('a commune that is known', () => {
  it('is shown by its name', () => {
    const place: Field[] = [{ name: 'commune', kind: 'commune' }];
    const communes = [{ id: 'cua-nam', name: 'Phường Cửa Nam', nameEn: 'Cua Nam Ward' }];
    const views = fieldViews(place, { ...asking, communes, locked: { commune: 'cua-nam' } }, say);
    expect(named('commune', views)?.value).toBe('Phường Cửa Nam');
  });
});

describe('a posted form', () => {
  it('gives several ticked boxes as lines', () => {
    const form = {
      values: { items: 'a', reason: 'x' },
      all: (name: string) => (name === 'items' ? ['a', 'b'] : ['x']),
    };
    expect(rawAnswers(form)).toEqual({ items: 'a\nb', reason: 'x' });
  });

  it('gives numbered boxes of one question as lines, without the empty ones, and leaves the parts of a date apart', () => {
    const values: Record<string, string> = { agencyIds: 'a', 'agencyIds.2': '', 'agencyIds.3': 'c', 'born.day': '7' };
    const form = { values, all: (name: string) => [values[name] ?? ''] };
    expect(rawAnswers(form)).toEqual({ agencyIds: 'a\nc', 'born.day': '7' });
  });
});
