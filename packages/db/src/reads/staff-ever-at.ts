import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select id, subject, full_name as "fullName" from staff s
  where exists (select from staff_post p where p.staff_id = s.id and p.agency_id = any($1)) order by id limit 5000`;

/** Everybody who holds or held a post at these agencies; 5000 at most. */
export const staffEverAt = (
  db: Database,
  agencyIds: readonly string[],
): Promise<{ id: string; subject: string; fullName: string }[]> => select(db, 'staff-ever-at', text, [agencyIds]);
