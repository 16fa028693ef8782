import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { type AgencyTree, treeOver } from '../reads/agency-tree.ts';
import { holdTree } from './hold-tree.ts';
import { isNamedElsewhere } from './is-named-elsewhere.ts';
import type { Withdrawn } from './withdraw-reorganisation.ts';

const mark = `update agency_change set withdrawn_at = now(), withdrawn_by = $2
  where id = $1 and withdrawn_at is null and what <> 'contact'
    and day > (now() at time zone 'Asia/Ho_Chi_Minh')::date
  returning agency_id as "agencyId", what`;
const used = `select from dossier where receiving_agency_id = $1 or competent_agency_id = $1
  union all select from agency_change where agency_id = $1 and withdrawn_at is null and what in ('moved', 'closed')
  union all select from agency_change where parent_id = $1 and withdrawn_at is null limit 1`;
const dissolve = 'delete from agency where id = $1';
const goOn = 'update agency set valid_to = null where id = $1';

class InUse extends Error {}

async function undo(client: PoolClient, { agencyId, what }: { agencyId: string; what: string }): Promise<void> {
  if (what === 'closed') await client.query(goOn, [agencyId]);
  if (what !== 'founded') return;
  if ((await client.query(used, [agencyId])).rowCount) throw new InUse();
  await client.query(dissolve, [agencyId]);
}

async function withdraw(
  client: PoolClient,
  { id, byId, holds }: { id: string; byId: string; holds: (before: AgencyTree, after: AgencyTree) => boolean },
): Promise<Withdrawn> {
  await holdTree(client);
  const before = await treeOver(client);
  const { rows } = await client.query<{ agencyId: string; what: string }>(mark, [id, byId]);
  const [marked] = rows;
  if (!marked) return 'late';
  await undo(client, marked);
  if (!holds(before, await treeOver(client))) throw new InUse();
  return 'withdrawn';
}

/** Takes a change back before its day, all or nothing, if the tree holds without it; its line stays, with who took it back. */
export async function withdrawAgencyChange(
  db: Database,
  asked: { id: string; byId: string; holds: (before: AgencyTree, after: AgencyTree) => boolean },
): Promise<Withdrawn> {
  try {
    return await inTransaction(db, (client) => withdraw(client, asked));
  } catch (error) {
    if (error instanceof InUse || isNamedElsewhere(error)) return 'inUse';
    throw error;
  }
}
