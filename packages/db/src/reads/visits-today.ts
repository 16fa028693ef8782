import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { Ticket } from '../tables/queue-tickets.ts';
import { today } from '../tables/today.ts';

/** Somebody who is expected at a desk today. */
export interface VisitToday {
  dossierId: string;
  hour: string;
  reference: string;
  ownerName: string | null;
  procedureCode: string;
  procedureVersion: string;
  accepted: boolean;
  /** The number that was drawn on arrival. */
  ticket: Ticket | null;
}

const text = `select a.dossier_id as "dossierId", a.hour, coalesce(d.code, d.provisional_number) as reference,
    p.full_name as "ownerName", d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion",
    d.accepted_at is not null as accepted,
    case when t.id is not null then json_build_object('id', t.id::text, 'matter', t.matter, 'number', t.number) end as ticket
  from appointment a join dossier d on d.id = a.dossier_id left join person p on p.id = d.owner_id
    left join queue_ticket t on t.id = a.ticket_id
  where a.agency_id = $1 and a.day = ${today} and d.owner_id is distinct from $2 and d.submitter_id is distinct from $2
  order by a.hour, p.full_name, a.dossier_id limit 300`;

/** Who is expected at an agency today, by hour; nobody finds their own visit there. */
export const visitsToday = (db: Database, agencyId: string, personId: string | null): Promise<VisitToday[]> =>
  select<VisitToday>(db, 'visits-today', text, [agencyId, personId]);
