import type { Instant } from '@mot-cua/calendar';
import type { NationalStatus } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';

/** What the national portal is to be told: no name, no address, no number of a person. */
export interface NationalMessage {
  id: string;
  dossierId: string;
  /** The receipt number: the same from the first message to the last. */
  reference: string;
  /** From acceptance on. */
  code: string | null;
  procedureCode: string;
  agencyCode: string;
  status: NationalStatus;
  at: Instant;
  acceptedAt: Instant | null;
  dueAt: Instant | null;
  settledAt: Instant | null;
}

type Row = Omit<NationalMessage, 'at' | 'acceptedAt' | 'dueAt' | 'settledAt'> & {
  at: Date;
  acceptedAt: Date | null;
  dueAt: Date | null;
  settledAt: Date | null;
};

// The oldest unsent message of a dossier stands before all its later ones, whether it waits for its turn or for a person.
const lease = `update national_message set tries = tries + 1, next_try_at = now() + interval '1 minute' where id in (
    select m.id from national_message m
    where m.state = 'waiting' and m.next_try_at <= now() and not exists (
      select from national_message e
      where e.dossier_id = m.dossier_id and e.id < m.id and e.state in ('waiting', 'failed'))
    order by m.id limit $1 for update skip locked)
  returning id, dossier_id as "dossierId", reference, code, procedure_code as "procedureCode",
    agency_code as "agencyCode", status, at, accepted_at as "acceptedAt", due_at as "dueAt", settled_at as "settledAt"`;

const sent = `update national_message set state = 'sent', sent_at = now(), trouble = null where id = $1`;
const refused = `update national_message set state = 'failed', trouble = $2 where id = $1 and state = 'waiting'`;
const putOff = `update national_message set trouble = $2,
    next_try_at = now() + least(power(2, least(tries, 12)) * interval '2 seconds', interval '15 minutes')
  where id = $1 and state = 'waiting'`;
const again = `update national_message set state = 'waiting', next_try_at = now(), seen_to_by = $2
  where id = $1 and state in ('waiting', 'failed') returning id`;
const skip = `update national_message set state = 'skipped', seen_to_by = $2
  where id = $1 and state = 'failed' returning id`;

/** Takes the messages whose turn it is, for a minute: at most one of each dossier, the oldest first. */
export async function leaseNationalMessages(db: Database, most: number): Promise<NationalMessage[]> {
  const rows = await select<Row>(db, 'lease-national', lease, [most]);
  const messages = rows.map(({ at, acceptedAt, dueAt, settledAt, ...row }) => ({
    ...row,
    at: instant(at),
    acceptedAt: instantOrNull(acceptedAt),
    dueAt: instantOrNull(dueAt),
    settledAt: instantOrNull(settledAt),
  }));
  return messages.sort((a, b) => Number(a.id) - Number(b.id));
}

export async function markNationalSent(db: Database, id: string): Promise<void> {
  await select(db, 'national-sent', sent, [id]);
}

/** Refused for good: it waits for a person, and the later messages of its dossier behind it. */
export async function failNationalMessage(db: Database, id: string, reason: string): Promise<void> {
  await select(db, 'national-refused', refused, [id, reason]);
}

/** Tried again later, longer each time, a quarter of an hour at most. */
export async function putOffNationalMessage(db: Database, id: string, trouble: string): Promise<void> {
  await select(db, 'national-put-off', putOff, [id, trouble]);
}

/** Somebody wants it sent now. False: it is not there, or on no list any more. */
export const sendNationalMessageAgain = async (db: Database, id: string, staffId: string): Promise<boolean> =>
  (await select(db, 'national-again', again, [id, staffId])).length > 0;

/** Somebody gives up a message that was refused, so that the later ones of its dossier can go. */
export const skipNationalMessage = async (db: Database, id: string, staffId: string): Promise<boolean> =>
  (await select(db, 'national-skip', skip, [id, staffId])).length > 0;
