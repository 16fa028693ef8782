import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import type { ParcelStanding } from '../tables/parcels.ts';
import { positionOf } from './reported-page.ts';

/** A result that was given to the carrier; what was erased is empty, and so is the number of what it has not taken. */
export interface SentParcel {
  dossierId: string;
  at: Instant;
  trackingNumber: string;
  reference: string;
  documentNumber: string;
  recipient: string;
  address: string;
  phone: string;
  delivery: string;
  /** Whether the carrier has taken it, and what it said where it refused. */
  state: ParcelStanding['state'];
  trouble: string;
}

// To whom it goes is what the applicant declared, as it was told to the carrier.
const text = `with sent as (
    select e.dossier_id, e.at, e.seq from dossier_event e
    where e.agency_id = $1 and e.type = 'handToPost'
      and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and e.at < ($2::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
      and (e.at, e.dossier_id) > ($3::timestamptz, $4::uuid)
    order by e.at, e.dossier_id limit $5
  )
  select s.dossier_id as "dossierId", s.at, coalesce(c.tracking_number, '') as "trackingNumber", c.state,
    coalesce(c.trouble, '') as trouble, coalesce(d.code, d.provisional_number) as reference,
    coalesce(d.facts->'issued'->>'documentNumber', '') as "documentNumber", coalesce(c.recipient, p.full_name, '') as recipient,
    coalesce(c.address, a.answers->>'address', p.address_detail, '') as address,
    coalesce(c.phone, a.answers->>'phone', p.phone, '') as phone,
    d.delivery
  from sent s join dossier d on d.id = s.dossier_id join parcel c on c.dossier_id = s.dossier_id and c.seq = s.seq
  left join person p on p.id = d.owner_id
  left join lateral (select answers from dossier_answers x where x.dossier_id = d.id order by revision desc limit 1) a on true
  order by s.at, s.dossier_id`;

/** What an agency gave to the carrier on a day, in order; `next` is the cursor of the next page. */
export async function parcelsOfDay(
  db: Database,
  { agencyId, day, after, limit }: { agencyId: string; day: PlainDate; after?: string; limit: number },
): Promise<{ rows: SentParcel[]; next: string | null }> {
  type Row = Omit<SentParcel, 'at'> & { at: Date };
  const found = await select<Row>(db, 'parcels-of-day', text, [agencyId, day, ...positionOf(after), limit + 1]);
  const rows = found.slice(0, limit).map((row) => ({ ...row, at: instant(row.at) }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.at}_${last.dossierId}` : null };
}
