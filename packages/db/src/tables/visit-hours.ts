import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { today } from './today.ts';

/** How many people an agency sees at each hour, from a day on. */
export interface VisitHours {
  from: PlainDate;
  holds: Readonly<Record<string, number>>;
}

const text = `select to_char(valid_from, 'YYYY-MM-DD') as "from", holds from visit_hours h
  where agency_id = $1 and valid_from >= coalesce((select max(valid_from) from visit_hours b
    where b.agency_id = $1 and b.valid_from <= ${today}), '-infinity')
  order by valid_from limit 50`;

/** What holds today and what will hold later. Empty: the agency sees all who come. */
export const visitHoursOf = (db: Database, agencyId: string): Promise<VisitHours[]> =>
  select<VisitHours>(db, 'visit-hours', text, [agencyId]);

const save = `insert into visit_hours (agency_id, valid_from, holds, changed_at, changed_by) values ($1, $2, $3, now(), $4)
  on conflict (agency_id, valid_from) do update
    set holds = excluded.holds, changed_at = excluded.changed_at, changed_by = excluded.changed_by`;

/** Says it, or says it anew for the same day. Who is booked already keeps their place. */
export async function saveVisitHours(
  db: Database,
  { agencyId, from, holds }: VisitHours & { agencyId: string },
  by: string,
): Promise<void> {
  await select(db, 'save-visit-hours', save, [agencyId, from, JSON.stringify(holds), by]);
}
