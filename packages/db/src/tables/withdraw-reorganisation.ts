import type { Passed } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { holdTree } from './hold-tree.ts';
import { isNamedElsewhere } from './is-named-elsewhere.ts';

/** `late`: its day has come, or somebody took it back already; `inUse`: something builds on an agency that it founded. */
export type Withdrawn = 'withdrawn' | 'late' | 'inUse';

const mark = `update reorganisation set withdrawn_at = now(), withdrawn_by = $2
  where id = $1 and withdrawn_at is null and done_at is null
    and effective > (now() at time zone 'Asia/Ho_Chi_Minh')::date returning passed`;
const used = `select from dossier where receiving_agency_id = any($1) or competent_agency_id = any($1)
  union all select from agency_change
    where (agency_id = any($1) or parent_id = any($1)) and withdrawn_at is null and what <> 'contact'
  limit 1`;
const unlink = 'delete from agency_succession where from_id = any($1) and to_id = any($2)';
const goOn = 'update agency set valid_to = null where id = any($1)';
// Children before their parents.
const dissolve = [
  'delete from agency where id = any($1) and parent_id = any($1)',
  'delete from agency where id = any($1)',
];

class InUse extends Error {}

async function write(client: PoolClient, id: string, byId: string): Promise<Withdrawn> {
  await holdTree(client);
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
    if (error instanceof InUse || isNamedElsewhere(error)) return 'inUse';
    throw error;
  }
}
