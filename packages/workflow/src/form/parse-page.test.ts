import { hanoiCalendar } from '@mot-cua/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredFrom } from './declared.ts';
import type { FormPage } from './field.ts';
import { parsePage, rawFrom } from './parse-page.ts';
import { missing, pageProgress } from './progress.ts';
import { pruned } from './visible.ts';

const today = { today: '2026-03-02', calendar: hanoiCalendar };

const page = {
  name: 'purpose',
  fields: [
    { name: 'fullName', kind: 'fullName' },
    { name: 'purpose', kind: 'choice', options: ['marriage', 'other'], declared: true },
    { name: 'spouse', kind: 'fullName', showWhen: { field: 'purpose', is: 'marriage' } },
    { name: 'copies', kind: 'number', min: 1, max: 5, declared: true, showWhen: { field: 'purpose', is: 'other' } },
    { name: 'born', kind: 'date', when: 'past', optional: true },
  ],
} as const satisfies FormPage;

const form: readonly FormPage[] = [
  page,
  { name: 'more', showWhen: { field: 'purpose', is: ['other'] }, fields: [{ name: 'note', kind: 'text' }] },
];
const posted = { fullName: 'Nguyễn Thị Lan', purpose: 'other', copies: '2', spouse: '??' };

describe('a posted page', () => {
  it('is judged by what is asked now, not by what was hidden', () => {
    expect(parsePage(page, posted, {}, today)).toEqual({
      answers: { fullName: 'Nguyễn Thị Lan', purpose: 'other', copies: 2 },
      problems: {},
    });
    const marriage = parsePage(page, { ...posted, purpose: 'marriage' }, {}, today);
    expect(marriage.problems).toEqual({ spouse: { code: 'nameLetters' } });
    expect(marriage.answers).not.toHaveProperty('copies');
  });

  it('lies over the earlier answers of its own questions only', () => {
    const { answers } = parsePage(page, { ...posted, purpose: '' }, { copies: 5, note: 'x' }, today);
    expect(answers).toEqual({ fullName: 'Nguyễn Thị Lan', note: 'x' });
  });

  it('changes nothing that is locked', () => {
    const { answers, problems } = parsePage(page, { ...posted, fullName: '???' }, {}, today, { fullName: 'Lan' });
    expect([answers.fullName, problems]).toEqual(['Lan', {}]);
  });

  it('takes no answer from the prototype of things', () => {
    const { answers } = parsePage(page, JSON.parse('{"__proto__":{"fullName":"Lan"}}'), {}, today);
    expect(answers).toEqual({});
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  it('shown again and sent again says the same', () => {
    const names = fc.constantFrom('Lan', 'Nguyễn Thị Đào');
    const year = fc.integer({ min: 1900, max: 2025 });
    fc.assert(
      fc.property(names, fc.integer({ min: 1, max: 5 }), year, (fullName, copies, born) => {
        const raw = {
          fullName,
          purpose: 'other',
          copies: String(copies),
          'born.day': '9',
          'born.month': '07',
          'born.year': String(born),
        };
        const first = parsePage(page, raw, {}, today);
        expect(first.problems).toEqual({});
        expect(parsePage(page, rawFrom(page.fields, first.answers), {}, today)).toEqual(first);
      }),
    );
  });
});

describe('an application', () => {
  const answers = { fullName: 'Lan', purpose: 'other', copies: 2 };
  const papers = [
    { name: 'photo', handIn: 'upload' },
    { name: 'letter', handIn: 'upload', optional: true },
    { name: 'original', handIn: 'original' },
    { name: 'judgment', handIn: 'upload', showWhen: { field: 'purpose', is: 'marriage' } },
  ] as const;

  it('lacks what is asked of this person and not there', () => {
    expect(missing({ form, papers }, answers, [], today)).toEqual({ pages: ['more'], papers: ['photo'] });
    expect(missing({ form, papers }, { ...answers, note: 'x' }, ['photo'], today)).toEqual({ pages: [], papers: [] });
    const wedding = { fullName: 'Lan', purpose: 'marriage', spouse: 'Trần Minh' };
    expect(missing({ form, papers }, wedding, ['photo'], today)).toEqual({ pages: [], papers: ['judgment'] });
  });

  it('knows how far each page is', () => {
    expect(pageProgress(page, {}, today)).toBe('notStarted');
    expect(pageProgress(page, { fullName: 'Lan' }, today)).toBe('inProgress');
    expect(pageProgress(page, answers, today)).toBe('done');
  });

  it('drops what is no longer asked, and declares only what rules may see', () => {
    const all = { ...answers, spouse: 'Trần Minh', note: 'x' };
    expect(pruned(form, all)).toEqual({ ...answers, note: 'x' });
    expect(pruned(form, { ...all, purpose: 'marriage' })).toEqual({
      fullName: 'Lan',
      purpose: 'marriage',
      spouse: 'Trần Minh',
    });
    expect(declaredFrom(form, all)).toEqual({ purpose: 'other', copies: 2 });
  });
});
