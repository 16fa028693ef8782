import type { PlainDate } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** Who holds which roles at an agency on a day. */
export interface PostAt {
  staffId: string;
  fullName: string;
  agencyId: string;
  roles: readonly Role[];
}

const text = `select s.id as "staffId", s.full_name as "fullName", p.agency_id as "agencyId",
    array_agg(distinct p.role order by p.role) as roles
  from staff_post p join staff s on s.id = p.staff_id
  where p.agency_id = any($1) and coalesce(p.valid_to, 'infinity') >= $2::date
  group by s.id, p.agency_id order by s.full_name, s.id limit 1000`;

/** Everybody with a post at these agencies on a day or after it. */
export const postsAt = (db: Database, agencyIds: readonly string[], on: PlainDate): Promise<PostAt[]> =>
  select<PostAt>(db, 'posts-at', text, [agencyIds, on]);
