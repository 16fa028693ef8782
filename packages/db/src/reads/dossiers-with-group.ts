import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type HandRow, handRowsSql, readHandRow, type StoredHandRow } from './hand-rows.ts';

// A dossier that waits with its group at two steps is one line.
const text =
  handRowsSql(`select dossier_id, min(step) as step, min(due_at) as due_at, null::text as assignee_id from task
  where agency_id = any($1) and group_id = $2
  group by dossier_id order by min(due_at), dossier_id limit $3 offset $4`);

/** What waits with a group of these agencies, nearest date first. */
export async function dossiersWithGroup(
  db: Database,
  { agencyIds, groupId, limit, skip }: { agencyIds: readonly string[]; groupId: string; limit: number; skip: number },
): Promise<HandRow[]> {
  const rows = await select<StoredHandRow>(db, 'dossiers-with-group', text, [agencyIds, groupId, limit, skip]);
  return rows.map(readHandRow);
}
