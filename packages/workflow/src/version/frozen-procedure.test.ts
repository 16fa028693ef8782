import { describe, expect, it } from 'vitest';
import { defineService } from '../define-service.ts';
import { newDossier } from '../evolve.ts';
import { sampleService, sampleTexts } from '../test/sample-service.ts';
import { canonical } from './canonical.ts';
import { canonicalText, freeze, thaw } from './frozen-procedure.ts';

const sample = defineService(sampleService, { vi: sampleTexts, en: sampleTexts });

describe('a frozen procedure', () => {
  it('comes through a file unchanged, and is the same procedure again', () => {
    const frozen = freeze(sample);
    const read = JSON.parse(JSON.stringify(frozen));
    expect(read).toEqual(frozen);
    expect(canonicalText(freeze(thaw(read)))).toBe(canonicalText(frozen));
    const people = { ownerId: 'a', submitterId: 'a' };
    expect(newDossier(thaw(read), 'd', people)).toEqual(newDossier(sample, 'd', people));
  });

  it.each([
    ['a text', { texts: { vi: { ...sampleTexts, name: 'Khác' }, en: sampleTexts } }],
    ['the law', { law: { ...sample.law, supplementDays: 11 } }],
    ['a question', { form: [] }],
  ])('has another text when %s changes', (_, change) => {
    expect(canonicalText(freeze({ ...sample, ...change } as typeof sample))).not.toBe(canonicalText(freeze(sample)));
  });

  it('has another text when a guard or the order of the regions changes', () => {
    const frozen = freeze(sample);
    const states = Object.entries((frozen.machine as { states: object }).states);
    const turned = { ...frozen, machine: { ...frozen.machine, states: Object.fromEntries(states.toReversed()) } };
    expect(canonicalText(turned)).not.toBe(canonicalText(frozen));
  });

  it('is refused where the service holds code', () => {
    const secret = { ...sample, law: { ...sample.law, limit: () => 3 } };
    expect(() => freeze(secret as unknown as typeof sample)).toThrow('sample.law.limit is a function');
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were written, and leaves out what is undefined', () => {
    expect(canonical({ b: [1, { d: 2, c: null }], a: 'x', e: undefined })).toBe('{"a":"x","b":[1,{"c":null,"d":2}]}');
  });
});
