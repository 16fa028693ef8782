import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

const text = `select min(place)::int as place from (
  select row_number() over journal as place, e.seq = row_number() over journal
    and e.prev_hash = coalesce(lag(e.hash) over journal, '') and e.hash = event_hash(e) as holds
  from dossier_event e where e.dossier_id = $1 window journal as (order by e.seq)) sealed where not holds`;

/** The place of the first entry of a journal that is not as it was sealed; null when the chain holds. */
export async function chainFault(db: Database, dossierId: string): Promise<number | null> {
  if (!isUuid(dossierId)) return null;
  const [row] = await select<{ place: number | null }>(db, 'chain-fault', text, [dossierId]);
  return row?.place ?? null;
}
