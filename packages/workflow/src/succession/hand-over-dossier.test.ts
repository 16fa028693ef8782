import { describe, expect, it } from 'vitest';
import type { Consultation } from '../facts.ts';
import { consultationsAfter } from './hand-over-dossier.ts';

const named = (id: string) => ({ id, vi: id, en: id });
const passed = ['a', 'b'].map((id) => ({ from: named(id), to: named('ab') }));

const asked = (agencyId: string, more: Partial<Consultation> = {}): Consultation => ({
  agencyId,
  askedAt: '2026-03-02T02:00:00.000Z',
  dueAt: '2026-03-05T10:00:00.000Z',
  answer: null,
  answeredAt: null,
  silent: false,
  ...more,
});

describe('agencies that were asked and merge', () => {
  it('are asked on as the one that took over, and the others as before', () => {
    expect(consultationsAfter([asked('a'), asked('c')], passed)).toEqual([asked('ab'), asked('c')]);
  });

  it('answer once where both were asked, by the later date', () => {
    const late = asked('b', { dueAt: '2026-03-09T10:00:00.000Z' });
    expect(consultationsAfter([asked('a'), asked('c'), late], passed)).toEqual([
      { ...late, agencyId: 'ab' },
      asked('c'),
    ]);
  });

  it('are late only where both were', () => {
    const silent = asked('a', { silent: true });
    expect(consultationsAfter([silent, asked('b')], passed)).toEqual([asked('ab')]);
    expect(consultationsAfter([silent, asked('b', { silent: true })], passed)).toEqual([asked('ab', { silent: true })]);
  });

  it('keep the name under which they answered', () => {
    const answered = asked('a', { answer: 'agreed', answeredAt: '2026-03-03T02:00:00.000Z' });
    expect(consultationsAfter([answered, asked('b')], passed)).toEqual([answered, asked('ab')]);
  });
});
