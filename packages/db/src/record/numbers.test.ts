import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { readDossier } from '../reads/read-dossier.ts';
import { acceptance, makeParties, makeTestDatabase, submission } from '../testing/index.ts';
import { record } from './record.ts';
import type { Recording } from './recording.ts';

let db: Database;
let drop: () => Promise<void>;

beforeAll(async () => {
  ({ db, drop } = await makeTestDatabase());
});
afterAll(() => drop());

async function submitMany(agencyCode: string, many: number): Promise<Recording[]> {
  const parties = await makeParties(db, { agencyCode });
  const all = Array.from({ length: many }, () => submission(parties));
  await Promise.all(all.map((recording) => record(db, recording)));
  return all;
}

async function codeOf(recording: Recording): Promise<string | undefined> {
  const outcome = await record(db, recording);
  return outcome.outcome === 'recorded' ? outcome.issued.dossierCode : outcome.outcome;
}

const from = (many: number, prefix: string, first = 1) =>
  Array.from({ length: many }, (_, i) => `${prefix}${String(first + i).padStart(4, '0')}`);

it('200 dossiers accepted at once by one agency have the codes 1 to 200', async () => {
  const all = await submitMany('000.00.97.H26', 200);
  const codes = await Promise.all(all.map((recording) => codeOf(acceptance(recording))));
  expect(codes.sort()).toEqual(from(200, '000.00.97.H26-261123-'));
});

it('a transaction that fails after its number was drawn leaves no gap', async () => {
  const [one, two] = await submitMany('001.00.97.H26', 2);
  if (!one || !two) throw new Error('Two were submitted');
  const failing = acceptance(one);
  const effects = [{ params: {} }] as unknown as Recording['decision']['effects'];
  await expect(record(db, { ...failing, decision: { ...failing.decision, effects } })).rejects.toThrow('not-null');
  expect(await codeOf(acceptance(two))).toBe('001.00.97.H26-261123-0001');
  expect(await codeOf(acceptance(one))).toBe('001.00.97.H26-261123-0002');
});

it('losers of a race draw no number', async () => {
  const [one, two] = await submitMany('002.00.97.H26', 2);
  if (!one || !two) throw new Error('Two were submitted');
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => record(db, acceptance(one))));
  expect(outcomes.filter(({ outcome }) => outcome === 'conflict')).toHaveLength(9);
  expect(await codeOf(acceptance(two))).toBe('002.00.97.H26-261123-0002');
});

it('the day of a code is the day in Vietnam: it turns at 17:00 UTC', async () => {
  const [one, two, three] = await submitMany('003.00.97.H26', 3);
  if (!one || !two || !three) throw new Error('Three were submitted');
  expect(await codeOf(acceptance(one, '2026-11-23T16:59:59.999Z'))).toBe('003.00.97.H26-261123-0001');
  expect(await codeOf(acceptance(two, '2026-11-23T17:00:00.000Z'))).toBe('003.00.97.H26-261124-0001');
  expect(await codeOf(acceptance(three, '2026-12-31T17:00:00.000Z'))).toBe('003.00.97.H26-270101-0001');
});

it('the 10,000th dossier of a day has no code, and nothing of its acceptance is written', async () => {
  const [one, two] = await submitMany('004.00.97.H26', 2);
  if (!one || !two) throw new Error('Two were submitted');
  await db.pool.query(`insert into number_counter values ('004.00.97.H26-261123', 9998)`);
  expect(await codeOf(acceptance(one))).toBe('004.00.97.H26-261123-9999');
  expect(await record(db, acceptance(two))).toEqual({ outcome: 'codesExhausted' });
  expect((await readDossier(db, two.decision.dossier.id))?.dossier).toEqual(two.decision.dossier);
  expect(await codeOf(acceptance(two, '2026-11-23T17:00:00.000Z'))).toBe('004.00.97.H26-261124-0001');
});

it('two dossiers with one provisional number: the second is given another', async () => {
  const parties = await makeParties(db);
  const one = submission(parties);
  const two = { ...submission(parties), submission: one.submission };
  await record(db, one);
  expect(await record(db, two)).toMatchObject({ outcome: 'recorded' });
  const numbers = await Promise.all([one, two].map(({ decision }) => readDossier(db, decision.dossier.id)));
  expect(new Set(numbers.map((stored) => stored?.provisionalNumber)).size).toBe(2);
});
