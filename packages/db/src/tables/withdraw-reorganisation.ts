import type { Passed } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/** `late`: its day has come, or somebody took it back already; `inUse`: something builds on an agency that it founded. */
export type Withdrawn = 'withdrawn' | 'late' | 'inUse';

const mark = `update reorganisation set withdrawn_at = now(), withdrawn_by = $2
  where id = $1 and withdrawn_at is null and done_at is null
    and effective > (now() at time zone 'Asia/Ho_Chi_Minh')::date returning passed`;
const used = `select from dossier where receiving_agency_id = any($1) or competent_agency_id = any($1) limit 1`;
const unlink = 'delete from agency_succession where from_id = any($1) and to_id = any($2)';
const goOn = 'update agency set valid_to = null where id = any($1)';
// Children before their parents.
const dissolve = [
  'delete from agency where id = any($1) and parent_id = any($1)',
  'delete from agency where id = any($1)',
];

/** A row elsewhere names what would be deleted: some versions of PostgreSQL say so by one code, some by the other. */
const isNamed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === '23503' || error.code === '23001');

class InUse extends Error {}

async function write(client: PoolClient, id: string, byId: string): Promise<Withdrawn> {
  const { rows } = await client.query<{ passed: Passed[] }>(mark, [id, byId]);
  const [marked] = rows;
  if (!marked) return 'late';
  const from = marked.passed.map((each) => each.from.id);
  const founded = [...new Set(marked.passed.map((each) => each.to.id))];
  if ((await client.query(used, [founded])).rowCount) throw new InUse();
  await client.query(unlink, [from, founded]);
  await client.query(goOn, [from]);
  for (const text of dissolve) await client.query(text, [founded]);
  return 'withdrawn';
}

/** Takes an announcement back before its day, all or nothing: the agencies go on, and those that it founded never were. */
export async function withdrawReorganisation(db: Database, id: string, byId: string): Promise<Withdrawn> {
  try {
    return await inTransaction(db, (client) => write(client, id, byId));
  } catch (error) {
    if (error instanceof InUse || isNamed(error)) return 'inUse';
    throw error;
  }
}
