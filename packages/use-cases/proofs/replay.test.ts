import { openDatabase } from '@mot-cua/db';
import { makeTestDatabase, type TestDatabase } from '@mot-cua/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import { calendarsOf } from './calendars-of.ts';
import { runDrive } from './drive/run-drive.ts';
import type { Tally } from './drive/tally.ts';
import { plantDefects } from './planted-defects.ts';
import { queryOf } from './query.ts';

const seed = Number(process.env.PROOF_SEED ?? 261_124);
const commands = 1500;

let test: TestDatabase;
let tally: Tally;

beforeAll(async () => {
  test = await makeTestDatabase();
  tally = await runDrive(test.url, { commands, seed });
});
afterAll(() => test.drop());

describe(`${commands} random commands (seed ${seed})`, () => {
  it('are of every sort: carried out, refused, in conflict, sent twice', () => {
    expect(tally.commands).toBe(commands);
    expect(tally.legal).toBeGreaterThan(commands / 3);
    expect(tally.refused.size).toBeGreaterThan(6);
    expect(Math.min(tally.conflicts, tally.repeated)).toBeGreaterThan(10);
    expect([...tally.states.keys()]).toEqual(expect.arrayContaining(['processing', 'settled', 'correcting']));
  });

  it('leave dossiers that follow from their journals, whole chains, and numbers without gaps', async () => {
    const found = await audit(queryOf(test.db.pool), await calendarsOf(test.db), { inTime: true });
    expect(found).toMatchObject({ dossiers: tally.dossiers, entries: tally.legal + tally.announced });
    expect(found).toMatchObject({ differences: [], chainFaults: [], numberFaults: [] });
  });

  it('take back steps of several kinds, and do others instead', async () => {
    const kinds = await queryOf(test.db.pool)<{ command: string }>(
      `select distinct data->>'command' as command from dossier_event where type = 'takeBack' order by 1`,
    );
    expect(kinds.length).toBeGreaterThan(1);
  });

  it('leave nothing behind which a change by hand would hide', async () => {
    const planted = await plantDefects(test.db, await calendarsOf(test.db));
    expect(planted.filter(({ seen }) => !seen)).toEqual([]);
    expect(planted.length).toBeGreaterThan(10);
  });

  it('happen again just so from the same seed', async () => {
    const again = await makeTestDatabase();
    try {
      const first = await runDrive(again.url, { commands: 150, seed });
      const other = await makeTestDatabase();
      const second = await runDrive(other.url, { commands: 150, seed });
      await other.drop();
      expect(second).toEqual(first);
      const db = openDatabase(again.url);
      const { entries } = await audit(queryOf(db.pool), await calendarsOf(db));
      await db.close();
      expect(entries).toBe(first.legal + first.announced);
    } finally {
      await again.drop();
    }
  });
});
