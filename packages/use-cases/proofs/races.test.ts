import { makeTestDatabase, type TestDatabase } from '@mot-cua/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { queryOf } from './query.ts';
import { blind } from './race-calls.ts';
import { runRaces } from './run-races.ts';

let test: TestDatabase;

beforeEach(async () => {
  test = await makeTestDatabase();
});
afterEach(() => test.drop());

describe('two people who act on one dossier at the same moment', () => {
  it('have one winner; the other is told, and nothing of theirs remains', async () => {
    expect(await runRaces(test.url, 60)).toMatchObject({ races: 60, singleWinners: 60, faults: [] });
    const after = await audit(queryOf(test.db.pool), await calendarsOf(test.db));
    expect(after).toMatchObject({ differences: [], chainFaults: [], numberFaults: [] });
  });

  it('would be seen to win both, if a writer took any version', async () => {
    const { faults } = await runRaces(test.url, 20, blind);
    expect(faults.length).toBeGreaterThan(5);
  });
});
