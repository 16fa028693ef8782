import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type HandRow, handRowsSql, readHandRow, type StoredHandRow } from './hand-rows.ts';

const text =
  handRowsSql(`select t.dossier_id, t.step, t.due_at, t.assignee_id from task t join dossier o on o.id = t.dossier_id
  where t.agency_id = any($1) and t.role = 'divisionHead' and t.step like 'handling.%.unassigned'
    and ($2::text is null or (o.owner_id <> $2 and o.submitter_id <> $2))
  order by t.due_at, t.dossier_id limit $3`);

/** What waits at these agencies to be assigned, nearest date first; never what is the viewer's own as a citizen. */
export async function dossiersToTake(
  db: Database,
  { agencyIds, personId, most }: { agencyIds: readonly string[]; personId: string | null; most: number },
): Promise<HandRow[]> {
  const rows = await select<StoredHandRow>(db, 'dossiers-to-take', text, [agencyIds, personId, most]);
  return rows.map(readHandRow);
}
