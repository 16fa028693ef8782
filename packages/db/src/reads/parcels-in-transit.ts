import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `with due as (
    select p.dossier_id, p.seq from dossier d join lateral (
      select dossier_id, seq, state, asked_at from parcel x where x.dossier_id = d.id order by seq desc limit 1) p on true
    where d.delivery = 'inTransit' and p.state = 'taken' order by p.asked_at nulls first, d.id limit $1)
  update parcel p set asked_at = now() from due where p.dossier_id = due.dossier_id and p.seq = due.seq
  returning p.dossier_id as "dossierId", p.tracking_number as "trackingNumber"`;

/** Results that the carrier has, with the number under which it knows them: those that were asked about longest ago. */
export function parcelsInTransit(
  db: Database,
  limit: number,
): Promise<{ dossierId: string; trackingNumber: string }[]> {
  return select(db, 'parcels-in-transit', text, [limit]);
}
