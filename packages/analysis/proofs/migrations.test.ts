import { describe, expect, it } from 'vitest';
import { kinds } from './migrations/change.ts';
import { randomFrom } from './migrations/random.ts';
import { runKind } from './migrations/run-kind.ts';

const seed = Number(process.env.PROOF_SEED ?? 261_128);

describe.each(kinds.map((kind, index) => [kind, index] as const))('%s', (kind, index) => {
  it('harms nobody when it is safe, and is refused when it is not', { timeout: 120_000 }, () => {
    const result = runKind(kind, randomFrom(seed + index), { dossiers: 40, services: 1 });
    const { dossiers, moves, stays, person } = result;
    expect(moves + stays + person).toBe(dossiers);
    expect(result).toMatchObject({ faults: {}, stuck: 0, falseAlarms: [] });
    expect(result.refused.filter(({ codes }) => codes.length === 0)).toEqual([]);
  });
});
