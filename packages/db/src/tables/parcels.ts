import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** To whom a result goes, as the carrier is told. */
export interface ParcelAddress {
  recipient: string;
  address: string;
  phone: string;
}

interface ParcelKey {
  dossierId: string;
  /** Of the journal entry that handed it over. */
  seq: number;
}

/** A parcel that is to be announced now, and who handed it over. */
export interface DueParcel extends ParcelKey, ParcelAddress {
  staffId: string;
  tries: number;
}

/** How far the carrier has taken a result; `trouble`: what it said, or what broke. */
export interface ParcelStanding extends ParcelAddress {
  seq: number;
  state: 'waiting' | 'taken' | 'refused';
  trackingNumber: string | null;
  trouble: string | null;
}

// A result that was called back meanwhile is announced no more. To whom it goes is what the applicant declared.
const lease = `with due as (
    select p.dossier_id, p.seq from parcel p join dossier d on d.id = p.dossier_id
    where p.state = 'waiting' and p.next_try_at <= now() and d.delivery = 'inTransit'
      and not exists (select from parcel l where l.dossier_id = p.dossier_id and l.seq > p.seq)
    order by p.next_try_at, p.dossier_id limit 1 for update of p skip locked)
  update parcel p set tries = p.tries + 1, next_try_at = now() + interval '1 minute',
    recipient = coalesce(p.recipient, o.full_name, ''),
    address = coalesce(p.address, a.answers->>'address', o.address_detail, ''),
    phone = coalesce(p.phone, a.answers->>'phone', o.phone, '')
  from due join dossier d on d.id = due.dossier_id left join person o on o.id = d.owner_id
  left join lateral (select answers from dossier_answers x where x.dossier_id = d.id order by revision desc limit 1) a on true
  where p.dossier_id = due.dossier_id and p.seq = due.seq
  returning p.dossier_id as "dossierId", p.seq, p.recipient, p.address, p.phone, p.staff_id as "staffId", p.tries`;

const taken = `update parcel set state = 'taken', tracking_number = $3, taken_at = now(), trouble = null
  where dossier_id = $1 and seq = $2 and state = 'waiting'`;
const refused = `update parcel set state = 'refused', trouble = $3
  where dossier_id = $1 and seq = $2 and state = 'waiting' returning seq`;
const putOff = `update parcel set trouble = $3,
    next_try_at = now() + least(power(2, least(tries, 12)) * interval '2 seconds', interval '15 minutes')
  where dossier_id = $1 and seq = $2 and state = 'waiting'`;
const again = `update parcel set state = 'waiting', tries = 0, next_try_at = now(), trouble = null,
    recipient = $3, address = $4, phone = $5, seen_to_by = $6
  where dossier_id = $1 and seq = $2 and state = 'refused' returning seq`;

const last = `select seq, state, tracking_number as "trackingNumber", trouble, coalesce(recipient, '') as recipient,
    coalesce(address, '') as address, coalesce(phone, '') as phone
  from parcel where dossier_id = $1 order by seq desc limit 1`;

const refusedAt = `select p.dossier_id as "dossierId", p.trouble, coalesce(d.code, d.provisional_number) as reference
  from parcel p join dossier d on d.id = p.dossier_id
  where p.agency_id = $1 and p.state = 'refused' and d.delivery = 'inTransit'
    and not exists (select from parcel l where l.dossier_id = p.dossier_id and l.seq > p.seq)
  order by p.next_try_at, p.dossier_id limit $2`;

/** Takes the parcel whose turn it is for a minute: nobody else announces it meanwhile. */
export async function leaseParcel(db: Database): Promise<DueParcel | null> {
  const [due] = await select<DueParcel>(db, 'lease-parcel', lease, []);
  return due ?? null;
}

/** The carrier has it. The applicant is told in the same transaction; whoever says so again changes nothing. */
export async function markParcelTaken(db: Database, { dossierId, seq }: ParcelKey, number: string): Promise<void> {
  await select(db, 'parcel-taken', taken, [dossierId, seq, number]);
}

/** Refused for good: it waits for a person. False: somebody else has settled it meanwhile. */
export const refuseParcel = async (db: Database, { dossierId, seq }: ParcelKey, reason: string): Promise<boolean> =>
  (await select(db, 'parcel-refused', refused, [dossierId, seq, reason])).length > 0;

/** Announced again later, longer each time, a quarter of an hour at most. */
export async function putOffParcel(db: Database, { dossierId, seq }: ParcelKey, trouble: string): Promise<void> {
  await select(db, 'parcel-put-off', putOff, [dossierId, seq, trouble]);
}

/** What was refused is announced again, to this address. False: it was not refused, or no longer. */
export const announceParcelAgain = async (
  db: Database,
  { dossierId, seq }: ParcelKey,
  { recipient, address, phone }: ParcelAddress,
  staffId: string,
): Promise<boolean> =>
  (await select(db, 'parcel-again', again, [dossierId, seq, recipient, address, phone, staffId])).length > 0;

/** How far the carrier has taken the result that was handed over last; null where none was. */
export async function lastParcel(db: Database, dossierId: string): Promise<ParcelStanding | null> {
  const [standing] = await select<ParcelStanding>(db, 'last-parcel', last, [dossierId]);
  return standing ?? null;
}

/** What the carrier refused of an agency and nobody has seen to, the oldest first. */
export const refusedParcels = (
  db: Database,
  agencyId: string,
  most: number,
): Promise<{ dossierId: string; reference: string; trouble: string }[]> =>
  select(db, 'refused-parcels', refusedAt, [agencyId, most]);
