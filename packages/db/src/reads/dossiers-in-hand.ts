import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type HandRow, handRowsSql, readHandRow, type StoredHandRow } from './hand-rows.ts';

// A dossier with two steps open for its handler is one line.
const text = handRowsSql(`select dossier_id, min(step) as step, min(due_at) as due_at, assignee_id from task
  where agency_id = any($1) and role = 'handler' and assignee_id is not null and ($2::text is null or assignee_id = $2)
  group by dossier_id, assignee_id order by min(due_at), dossier_id limit $3 offset $4`);

/** What the handlers of these agencies (or one of them) have in hand, nearest date first. */
export async function dossiersInHand(
  db: Database,
  {
    agencyIds,
    handlerId,
    limit,
    skip,
  }: { agencyIds: readonly string[]; handlerId?: string; limit: number; skip: number },
): Promise<HandRow[]> {
  const values = [agencyIds, handlerId ?? null, limit, skip];
  return (await select<StoredHandRow>(db, 'dossiers-in-hand', text, values)).map(readHandRow);
}
