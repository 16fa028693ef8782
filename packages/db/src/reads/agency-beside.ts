import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { todaySql } from './agency-columns.ts';

const text = `with placed as (
    select id, kind, valid_from, valid_to, agency_parent(id, parent_id, ${todaySql}) as parent_id from agency
  )
  select a.id from placed a, placed c
  where c.id = $1 and a.kind = $2 and (a.parent_id = c.id or a.parent_id = c.parent_id)
    and ${todaySql} between coalesce(a.valid_from, '-infinity') and coalesce(a.valid_to, 'infinity')
  order by a.parent_id = c.id desc, a.id limit 1`;

/** The agency of a kind that serves a commune: its own, else the city's; null where there is none. */
export async function agencyBeside(db: Database, communeId: string, kind: string): Promise<string | null> {
  const [found] = await select<{ id: string }>(db, 'agency-beside', text, [communeId, kind]);
  return found?.id ?? null;
}
