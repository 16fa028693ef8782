import { rivalriesOf } from '@mot-cua/analysis';
import { proceduresNamed } from '@mot-cua/catalog';
import { makeTestDatabase } from '@mot-cua/db/testing';
import { describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { queryOf } from './query.ts';
import { catchDefects } from './race/planted.ts';
import { runRaces } from './race/run-races.ts';
import { shuffled } from './race/shuffled.ts';

const seed = Number(process.env.PROOF_SEED ?? 261_129);
const rivalries = shuffled((proceduresNamed(['certified-copy', 'birth-chain']) ?? []).flatMap(rivalriesOf), seed);

describe(`two people who act on one dossier at the same moment (seed ${seed})`, () => {
  it('have hundreds of pairs of commands to do so', () => {
    expect(rivalries.length).toBeGreaterThan(500);
  });

  it('have one winner, with the whole of its effects; the other is told, and nothing of theirs remains', async () => {
    const test = await makeTestDatabase();
    expect(await runRaces(test.url, rivalries, 80)).toMatchObject({ races: 80, singleWinners: 80, faults: [] });
    const after = await audit(queryOf(test.db.pool), await calendarsOf(test.db));
    expect(after).toMatchObject({ differences: [], chainFaults: [], numberFaults: [] });
    await test.drop();
  });

  it('would be seen to spoil something, if one of nine safeguards were off', async () => {
    const caught = await catchDefects(rivalries, 12);
    expect(caught.filter(({ seen }) => seen === 0)).toEqual([]);
    expect(caught).toHaveLength(9);
  });
});
