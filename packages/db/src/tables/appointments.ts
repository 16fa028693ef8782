import type { PlainDate } from '@mot-cua/calendar';
import type { Locale } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { select } from '../select.ts';
import { type Ticket, takeTicketIn } from './queue-tickets.ts';
import { today } from './today.ts';

const expected = `select ticket_id as "ticketId" from appointment
  where dossier_id = $1 and agency_id = $2 and day = ${today} for update`;
const drawn = 'select id, matter, number from queue_ticket where id = $1';
const note = 'update appointment set ticket_id = $2 where dossier_id = $1';

/**
 * Somebody who is expected today has come: the number drawn for them, the same one however often it is asked. `full`: too
 * many wait. Null: nobody is expected here today for this dossier.
 */
export function arriveForVisit(
  db: Database,
  { dossierId, agencyId }: { dossierId: string; agencyId: string },
): Promise<Ticket | 'full' | null> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<{ ticketId: string | null }>(expected, [dossierId, agencyId]);
    const [visit] = rows;
    if (!visit) return null;
    if (visit.ticketId) return (await client.query<Ticket>(drawn, [visit.ticketId])).rows[0] ?? null;
    const ticket = await takeTicketIn(client, agencyId, 'submit');
    if (!ticket) return 'full';
    await client.query(note, [dossierId, ticket.id]);
    return ticket;
  });
}

/** A visit of tomorrow that its applicant was not reminded of. */
export interface VisitToRemind {
  dossierId: string;
  day: PlainDate;
  hour: string;
  email: string | null;
  language: Locale;
  reference: string;
  procedureCode: string;
  procedureVersion: string;
  agencyVi: string;
  agencyEn: string;
}

// Whoever booked on the day before knows.
const coming = `select a.dossier_id as "dossierId", to_char(a.day, 'YYYY-MM-DD') as day, a.hour, p.email, p.language,
    coalesce(d.code, d.provisional_number) as reference, d.procedure_code as "procedureCode",
    d.procedure_version as "procedureVersion", g.name_vi as "agencyVi", g.name_en as "agencyEn"
  from appointment a join dossier d on d.id = a.dossier_id join person p on p.id = d.submitter_id
    join agency g on g.id = a.agency_id
  where a.day = ${today} + 1 and a.reminded_at is null and d.accepted_at is null
    and (a.booked_at at time zone 'Asia/Ho_Chi_Minh')::date < ${today}
  order by a.hour, a.dossier_id limit $1`;

export const visitsToRemind = (db: Database, most: number): Promise<VisitToRemind[]> =>
  select<VisitToRemind>(db, 'visits-to-remind', coming, [most]);

const reminded = `update appointment set reminded_at = now() where dossier_id = $1 and day = $2 and hour = $3`;

export async function markVisitReminded(
  db: Database,
  { dossierId, day, hour }: Pick<VisitToRemind, 'dossierId' | 'day' | 'hour'>,
): Promise<void> {
  await select(db, 'mark-visit-reminded', reminded, [dossierId, day, hour]);
}
