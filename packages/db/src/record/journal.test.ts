import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptance,
  following,
  makeParties,
  makeTestDatabase,
  submission,
  type TestDatabase,
} from '../testing/index.ts';
import { record } from './record.ts';

interface Entry {
  dossier_id: string;
  seq: number;
  type: string;
  data: string;
  actor_id: string;
  actor_role: string;
  agency_id: string | null;
  at: Date;
  procedure_version: string;
  calendar_version: string;
  issued: string;
  intent_id: string;
  prev_hash: Buffer;
  hash: Buffer;
}

const columns = `dossier_id, seq, type, data::text, actor_id, actor_role, agency_id, at, procedure_version,
  calendar_version, issued::text, intent_id, prev_hash, hash`;

// Written from the description of the format alone: no code is shared with the door.
function sealed(field: string | null): string {
  return field === null ? '-,' : `${Buffer.byteLength(field)}:${field},`;
}

function hashOf(e: Entry): Buffer {
  const fields = [e.dossier_id, String(e.seq), e.type, e.data, e.actor_id, e.actor_role, e.agency_id];
  const more = [e.at.toISOString(), e.procedure_version, e.calendar_version, e.issued, e.intent_id];
  const text = [...fields, ...more].map(sealed).join('');
  return createHash('sha256').update(e.prev_hash).update(text).digest();
}

/** The first entry that is not as it was written, or null. `version` is what the dossier says. */
function firstFault(entries: readonly Entry[], version: number): number | null {
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1]?.hash ?? Buffer.alloc(0);
    const sound = entry.seq === i + 1 && entry.prev_hash.equals(before) && hashOf(entry).equals(entry.hash);
    if (!sound) return i + 1;
  }
  return entries.length === version ? null : entries.length + 1;
}

let test: TestDatabase;
let dossierId: string;

beforeAll(async () => {
  test = await makeTestDatabase();
  const first = submission(await makeParties(test.db));
  dossierId = first.decision.dossier.id;
  const accepted = acceptance(first);
  const assigned = following(accepted, 'assign', { handlerId: 'Đặng Quốc Khánh' });
  const again = following(assigned, 'assign', { handlerId: 'h2' }, { entry: { agencyId: null } });
  const archived = following(again, 'archive', {});
  for (const recording of [first, accepted, assigned, again, archived]) await record(test.db, recording);
});
afterAll(() => test.drop());

async function verify(client: Pick<PoolClient, 'query'>): Promise<number | null> {
  const { rows } = await client.query<Entry>(
    `select ${columns} from dossier_event where dossier_id = $1 order by seq`,
    [dossierId],
  );
  const { rows: dossiers } = await client.query<{ version: number }>('select version from dossier where id = $1', [
    dossierId,
  ]);
  return firstFault(rows, dossiers[0]?.version ?? 0);
}

/** What the verifier says after changes by one who owns the database; they are taken back. */
async function faultAfter(...changes: string[]): Promise<number | null> {
  const client = await test.db.pool.connect();
  try {
    await client.query('begin');
    await client.query('alter table dossier_event disable trigger user');
    for (const change of changes) await client.query(change);
    return await verify(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('the journal', () => {
  it('holds as it was written', async () => {
    expect(await verify(test.db.pool)).toBeNull();
    expect(await faultAfter()).toBeNull();
  });

  it.each(['update dossier_event set actor_id = actor_id', 'delete from dossier_event', 'truncate dossier_event'])(
    'refuses «%s»',
    async (sql) => {
      await expect(test.db.pool.query(sql)).rejects.toThrow('append-only');
      expect(await verify(test.db.pool)).toBeNull();
    },
  );

  it.each([
    ['data', `data = '{"handlerId":"x"}'`],
    ['spacing of the data', `data = (data::text || ' ')::json`],
    ['type', `type = 'refuse'`],
    ['actor', `actor_id = 'x'`],
    ['role', `actor_role = 'handler'`],
    ['agency', `agency_id = 'x'`],
    ['missing agency', `agency_id = ''`],
    ['time', `at = at + interval '1 millisecond'`],
    ['procedure version', `procedure_version = '2'`],
    ['calendar version', `calendar_version = '2'`],
    ['issued numbers', `issued = '{"dossierCode":"x"}'`],
    ['intent', `intent_id = 'x'`],
    ['hash', `hash = sha256('x')`],
    ['hash before', `prev_hash = sha256('x')`],
  ])('tells where the %s was edited', async (_, change) => {
    expect(await faultAfter(`update dossier_event set ${change} where seq = 4`)).toBe(4);
  });

  it('tells a border between two fields that was moved', async () => {
    expect(
      await faultAfter(`update dossier_event set actor_id = 'staf', actor_role = 'freceptionClerk' where seq = 3`),
    ).toBe(3);
  });

  it('tells where an entry was edited and sealed again', async () => {
    const edit = `update dossier_event e set actor_id = 'x' where seq = 3`;
    expect(await faultAfter(edit, 'update dossier_event e set hash = event_hash(e) where seq = 3')).toBe(4);
  });

  it('tells where an entry was deleted', async () => {
    expect(await faultAfter('delete from dossier_event where seq = 2')).toBe(2);
  });

  it('tells where the end was cut off', async () => {
    expect(await faultAfter('delete from dossier_event where seq = 5')).toBe(5);
  });

  it('tells where two entries were swapped', async () => {
    const away = 'update dossier_event set seq = seq + 10 where seq in (3, 4)';
    const back = 'update dossier_event set seq = case seq when 13 then 4 else 3 end where seq in (13, 14)';
    expect(await faultAfter(away, back)).toBe(3);
  });

  it('tells where an entry was inserted', async () => {
    const room = 'update dossier_event set seq = seq + 10 where seq >= 3';
    const rest = 'update dossier_event set seq = seq - 9 where seq >= 13';
    const forged = `insert into dossier_event select dossier_id, 3, type, data, actor_id, actor_role, agency_id, at,
      procedure_version, calendar_version, issued, 'forged', hash, hash from dossier_event where seq = 2`;
    const seal = 'update dossier_event e set hash = event_hash(e) where seq = 3';
    expect(await faultAfter(room, rest, forged, seal)).toBe(4);
    expect(await faultAfter(room, rest, forged)).toBe(3);
  });

  it('tells a journal that was moved to another dossier', async () => {
    const other = '00000000-0000-0000-0000-000000000001';
    expect(await faultAfter(`update dossier_event set dossier_id = '${other}'`)).toBe(1);
    const { rows } = await test.db.pool.query<Entry>(`select ${columns} from dossier_event order by seq`);
    expect(
      firstFault(
        rows.map((row) => ({ ...row, dossier_id: other })),
        5,
      ),
    ).toBe(1);
  });
});
