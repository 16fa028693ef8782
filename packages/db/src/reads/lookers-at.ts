import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select s.full_name as name
  from access_log l join staff s on s.id = l.actor_id
  where l.dossier_id = $1 and l.at > now() - interval '5 minutes' and l.actor_id <> $2
  group by s.full_name order by max(l.at) desc limit 5`;

/** The names of other staff who opened a dossier in the last five minutes, the latest first. */
export async function lookersAt(db: Database, dossierId: string, staffId: string): Promise<string[]> {
  const rows = await select<{ name: string }>(db, 'lookers-at', text, [dossierId, staffId]);
  return rows.map(({ name }) => name);
}
