import { describe, expect, it } from 'vitest';
import { defineService } from './define-service.ts';
import { levelOf, visitsOf } from './level.ts';
import { sampleService, sampleTexts } from './test/sample-service.ts';

const texts = { vi: sampleTexts, en: sampleTexts };
const atDesk = {
  kind: 'fee',
  timing: 'atDesk',
  legalBasis: '',
  perUnit: { field: 'copies', tiers: [{ each: 1000 }] },
} as const;

describe('a service', () => {
  it('says the level that it has', () => {
    expect(defineService(sampleService, texts).onlineLevel).toBe(4);
  });

  it.each([
    ['level 3 without any visit', { onlineLevel: 3 }],
    ['level 4 with originals to be shown', { papers: [{ name: 'photo', handIn: 'original' }] }],
    ['level 4 with money to be paid at the desk', { tariff: atDesk }],
    ['level 4 with a result to be fetched', { resultChannels: ['desk'] }],
  ] as const)('that claims %s is not defined', (_, claimed) => {
    expect(() => defineService({ ...sampleService, ...claimed } as unknown as typeof sampleService, texts)).toThrow(
      /computed level/,
    );
  });
});

describe('the visits that a procedure needs', () => {
  const none = { papers: [], tariff: null, resultChannels: ['online', 'desk'] } as const;

  it('are none when all can be done from home', () => {
    expect(visitsOf(none)).toEqual([]);
    expect(levelOf(none)).toBe(4);
  });

  it('are not those that one can do without', () => {
    expect(visitsOf({ ...none, papers: [{ name: 'x', handIn: 'original', optional: true }] })).toEqual([]);
    expect(visitsOf({ ...none, tariff: { ...atDesk, timing: 'atSubmission' } })).toEqual([]);
  });

  it('are each named', () => {
    const papers = [{ name: 'x', handIn: 'original' }] as const;
    expect(visitsOf({ papers, tariff: atDesk, resultChannels: ['desk'] })).toEqual([
      'originals',
      'payAtDesk',
      'collect',
    ]);
  });
});
