import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = 'select id, full_name as name from staff where id = any($1)';

/** What members of staff are called, by their ids. */
export async function staffNames(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await select<{ id: string; name: string }>(db, 'staff-names', text, [ids]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
