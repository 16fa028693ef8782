import { procedures } from '@mot-cua/catalog';
import { describe, expect, it, vi } from 'vitest';
import { randomFrom } from './migrations/random.ts';
import { defined, definitionOf, thawed } from './mutants/definition.ts';
import { judge, noticed } from './mutants/judge.ts';
import { makeMutants } from './mutants/make-mutants.ts';
import { operators } from './mutants/operators.ts';
import { unreachable } from './mutants/reachability.ts';
import { journeysThatDiffer } from './mutants/walk-journeys.ts';

vi.setConfig({ testTimeout: 60_000 });

const seed = Number(process.env.PROOF_SEED ?? 261_128);
const quick = procedures.filter(({ slug }) => ['certified-copy', 'postal-licence', 'birth-chain'].includes(slug));
/** Every fourth kind of slip, once, in three services: the whole is `npm run mutants`. */
const few = operators.filter((_, index) => index % 4 === 0);

describe('the mutants', () => {
  it.each(quick.map((procedure) => [procedure.slug, procedure] as const))('%s comes again from its data', (_, each) => {
    for (const again of [defined(definitionOf(each)), thawed(definitionOf(each))]) {
      expect(definitionOf(again)).toEqual(definitionOf(each));
      expect(journeysThatDiffer(each, again)).toBe(0);
      expect(unreachable(definitionOf(again))).toEqual([]);
    }
  });

  it('are the same for the same seed, and others for another', () => {
    const made = (from: number) =>
      makeMutants(few, quick, randomFrom(from), 1).map(({ service, place, change }) => [service, place, change]);
    expect(made(seed)).toEqual(made(seed));
    expect(made(seed + 1)).not.toEqual(made(seed));
  });

  it('are noticed, but for a few', { timeout: 120_000 }, () => {
    const verdicts = makeMutants(few, quick, randomFrom(seed), 1).map(judge);
    const others = verdicts.filter(({ equivalent }) => equivalent === null);
    expect(verdicts.length).toBeGreaterThan(24);
    expect(others.filter(noticed).length / others.length).toBeGreaterThan(0.6);
  });
});
