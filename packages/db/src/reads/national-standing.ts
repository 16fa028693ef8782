import type { Instant } from '@mot-cua/calendar';
import type { NationalStatus } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { select } from '../select.ts';

/** How far the national portal has been told. */
export interface NationalStanding {
  waiting: number;
  failed: number;
  sentToday: number;
  lastSentAt: Instant | null;
  /** Since when the oldest unsent message waits. */
  waitingSince: Instant | null;
}

/** A message that was refused, or could not be sent yet. */
export interface NationalTrouble {
  id: string;
  dossierId: string;
  reference: string;
  code: string | null;
  status: NationalStatus;
  state: 'waiting' | 'failed';
  tries: number;
  trouble: string | null;
  at: Instant;
  /** Later messages of the same dossier that wait for this one. */
  behind: number;
}

const counts = `select count(*) filter (where state = 'waiting')::int as waiting,
    count(*) filter (where state = 'failed')::int as failed, min(at) as "waitingSince",
    (select count(*)::int from national_message where sent_at >=
      date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh') as "sentToday",
    (select max(sent_at) from national_message) as "lastSentAt"
  from national_message where state in ('waiting', 'failed')`;

const troubles = `select m.id, m.dossier_id as "dossierId", m.reference, m.code, m.status, m.state, m.tries, m.trouble, m.at,
    (select count(*)::int from national_message l
      where l.dossier_id = m.dossier_id and l.id > m.id and l.state = 'waiting') as behind
  from national_message m
  where m.state = 'failed' or m.state = 'waiting' and m.trouble is not null
  order by m.state, m.id limit $1`;

// What is on its way, or went while the other side was asked, need not be known there yet.
const told = `select d.id, d.provisional_number as reference, d.national_status as status,
    not exists (select from national_message m where m.dossier_id = d.id
      and (m.state in ('waiting', 'failed') or m.sent_at >= $2)) as quiet
  from dossier d where d.national_status is not null and d.provisional_number collate "C" > $1
  order by d.provisional_number collate "C" limit $3`;

type Counts = Omit<NationalStanding, 'lastSentAt' | 'waitingSince'> & {
  lastSentAt: Date | null;
  waitingSince: Date | null;
};

export async function nationalStanding(db: Database): Promise<NationalStanding> {
  const [row] = await select<Counts>(db, 'national-standing', counts, []);
  if (!row) throw new Error('Nothing was counted');
  return { ...row, lastSentAt: instantOrNull(row.lastSentAt), waitingSince: instantOrNull(row.waitingSince) };
}

/** What needs a person, and then what is tried again, the oldest first. */
export async function nationalTroubles(db: Database, most: number): Promise<NationalTrouble[]> {
  const rows = await select<Omit<NationalTrouble, 'at'> & { at: Date }>(db, 'national-troubles', troubles, [most]);
  return rows.map((row) => ({ ...row, at: instant(row.at) }));
}

/** A dossier as the national portal should hold it. */
export interface Told {
  id: string;
  reference: string;
  status: NationalStatus;
  /** Nothing about it was on its way since then. */
  quiet: boolean;
}

/** What the national portal should hold after a reference, in the order of references. */
export const toldAfter = (
  db: Database,
  { after, since, most }: { after: string; since: Instant; most: number },
): Promise<Told[]> => select<Told>(db, 'told-after', told, [after, since, most]);

/** Tells anew how these dossiers stand. Returns how many: those of which nothing is on its way. */
export async function tellNationalAgain(db: Database, dossierIds: readonly string[]): Promise<number> {
  if (dossierIds.length === 0) return 0;
  const text = 'select tell_national_portal_again($1) as told';
  const [row] = await select<{ told: number }>(db, 'tell-national-again', text, [dossierIds]);
  return row?.told ?? 0;
}
