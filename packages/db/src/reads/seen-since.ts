import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select exists (
  select from access_log l join staff s on s.id = l.actor_id
  where l.dossier_id = $1 and l.actor_id <> $2
    and l.at >= (select at from dossier_event where dossier_id = $1 order by seq desc limit 1)) as seen`;

/** Whether other staff have opened a dossier since its last entry. */
export async function seenSince(db: Database, dossierId: string, staffId: string): Promise<boolean> {
  const [row] = await select<{ seen: boolean }>(db, 'seen-since', text, [dossierId, staffId]);
  return row?.seen ?? false;
}
