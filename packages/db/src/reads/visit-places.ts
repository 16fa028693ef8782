import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** An hour of a day at an agency: how many it sees then (null: as many as come), and how many are booked. */
export interface VisitPlace {
  day: PlainDate;
  hour: string;
  room: number | null;
  taken: number;
}

const text = `select to_char(d.day, 'YYYY-MM-DD') as day, h.hour, visit_room($1, d.day, h.hour) as room,
    (select count(*)::int from appointment a where a.agency_id = $1 and a.day = d.day and a.hour = h.hour) as taken
  from unnest($2::date[]) as d(day) cross join unnest($3::text[]) as h(hour) order by d.day, h.hour`;

export const visitPlaces = (
  db: Database,
  { agencyId, days, hours }: { agencyId: string; days: readonly PlainDate[]; hours: readonly string[] },
): Promise<VisitPlace[]> => select<VisitPlace>(db, 'visit-places', text, [agencyId, days, hours]);
