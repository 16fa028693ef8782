import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select a.id from agency a, agency c
  where c.id = $1 and a.kind = $2 and (a.parent_id = c.id or a.parent_id = c.parent_id)
    and (now() at time zone 'Asia/Ho_Chi_Minh')::date between coalesce(a.valid_from, '-infinity') and coalesce(a.valid_to, 'infinity')
  order by a.parent_id = c.id desc, a.id limit 1`;

/** The agency of a kind that serves a commune: its own, else the city's; null where there is none. */
export async function agencyBeside(db: Database, communeId: string, kind: string): Promise<string | null> {
  const [found] = await select<{ id: string }>(db, 'agency-beside', text, [communeId, kind]);
  return found?.id ?? null;
}
