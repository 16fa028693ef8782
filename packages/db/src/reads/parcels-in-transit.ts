import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select d.id as "dossierId", (
    select e.data->>'trackingNumber' from dossier_event e
    where e.dossier_id = d.id and e.type = 'handToPost' order by e.seq desc limit 1) as "trackingNumber"
  from dossier d where d.delivery = 'inTransit' order by d.id limit $1`;

/** Results that the carrier has, with the number under which it knows them. */
export function parcelsInTransit(
  db: Database,
  limit: number,
): Promise<{ dossierId: string; trackingNumber: string }[]> {
  return select(db, 'parcels-in-transit', text, [limit]);
}
