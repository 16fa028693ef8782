import type { Procedure } from '@mot-cua/workflow';
import { changed, copy, marital, type Planted, withField, withLaw } from './planted-services.ts';

const papersOf = (change: (papers: Procedure['papers']) => Procedure['papers']) => () =>
  changed('marital-status', ({ papers }) => ({ papers: change(papers) }));
const tariffOf = (slug: string, change: object) => () =>
  changed(slug, ({ tariff }) => ({ tariff: { ...tariff, ...change } }));

/** Slips in what is asked, handed in, given and paid. */
export const plantedForms: readonly Planted[] = [
  {
    slip: 'a question is asked for an answer that nobody can give',
    finding: 'data.neverAnswered',
    service: () => withField(marital, 'spouseName', { showWhen: { field: 'purpose', is: 'studies' } }),
  },
  {
    slip: 'the price counts an answer that is kept from rules',
    finding: 'data.notDeclared',
    service: () => withField(marital, 'copies', { declared: undefined }),
  },
  {
    slip: 'the price counts what is chosen from a list',
    finding: 'data.notANumber',
    service: () => withField(marital, 'copies', { kind: 'choice', options: ['few', 'many'] }),
  },
  {
    slip: 'the number of copies may be left open, and the price is multiplied by it',
    finding: 'data.maybeMissing',
    service: () => withField(copy, 'copies', { optional: true }),
  },
  {
    slip: 'the telephone number is filled in with the commune',
    finding: 'data.prefill',
    service: () => withField(marital, 'phone', { prefill: 'commune' }),
  },
  {
    slip: 'at least six copies, and at most five',
    finding: 'data.noAnswer',
    service: () => withField(marital, 'copies', { min: 6 }),
  },
  {
    slip: 'a visit is booked for any day',
    finding: 'data.visit',
    service: () => withField(copy, 'visitDate', { when: undefined }),
  },
  {
    slip: 'the commune that decides who is competent may be left open',
    finding: 'data.competence',
    service: () => withField(marital, 'commune', { optional: true }),
  },
  {
    slip: 'the form offers the desk, the service does not',
    finding: 'data.channels',
    service: () => changed('marital-status', () => ({ resultChannels: ['online', 'post'] })),
  },
  {
    slip: 'a paper is asked for twice',
    finding: 'data.twice',
    service: papersOf((papers) => [...papers, ...papers.slice(0, 1)]),
  },
  {
    slip: 'a file may be as large as it likes',
    finding: 'data.noSize',
    service: papersOf((papers) => papers.map((paper) => ({ ...paper, maxMegabytes: 0 }))),
  },
  {
    slip: 'the result is entered in no book',
    finding: 'data.noBook',
    service: () => changed('marital-status', ({ result }) => ({ result: { ...result, book: '' } })),
  },
  {
    slip: 'the service names no law at all',
    finding: 'data.noLaw',
    service: () => withLaw('marital-status', { legalBasis: [] }),
  },
  {
    slip: 'the tiers of the price fall',
    finding: 'money.tiers',
    service: tariffOf('marital-status', { perUnit: { field: 'copies', atLeast: 1, tiers: [{ each: -8000 }] } }),
  },
  {
    slip: 'a price without its law',
    finding: 'money.noBasis',
    service: tariffOf('marital-status', { legalBasis: undefined }),
  },
  {
    slip: 'level 3 is declared, and nobody has to come',
    finding: 'level.better',
    service: () => changed('marital-status', () => ({ onlineLevel: 3 })),
  },
  {
    slip: 'a part is declared where all is online',
    finding: 'level.mode',
    service: () => changed('marital-status', () => ({ onlineMode: 'partial' })),
  },
  {
    slip: 'an online service takes applications at the counter only',
    finding: 'level.notOnline',
    service: () => changed('marital-status', () => ({ channels: ['counter'] })),
  },
];
