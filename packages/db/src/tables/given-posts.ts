import type { PlainDate } from '@mot-cua/calendar';
import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** A role at an agency, its days (both included; null: until ended), and who holds it. */
export interface HeldPost {
  staffId: string;
  subject: string;
  fullName: string;
  active: boolean;
  agencyId: string;
  role: Role;
  from: PlainDate;
  to: PlainDate | null;
}

const at = `select s.id as "staffId", s.subject, s.full_name as "fullName", s.active, p.agency_id as "agencyId", p.role,
    p.valid_from::text as "from", p.valid_to::text as "to"
  from staff_post p join staff s on s.id = p.staff_id
  where p.agency_id = any($1) and coalesce(p.valid_to, 'infinity') >= (now() at time zone 'Asia/Ho_Chi_Minh')::date
  order by s.full_name, s.id, p.agency_id, p.role, p.valid_from limit 2000`;

/** The posts at these agencies that are held now or begin later, by name. */
export const heldPostsAt = (db: Database, agencyIds: readonly string[]): Promise<HeldPost[]> =>
  select<HeldPost>(db, 'held-posts-at', at, [agencyIds]);

const logged = `insert into staff_post_log (staff_id, what, agency_id, role, day, by_id, at)`;
const give = `with given as (
    insert into staff_post (staff_id, agency_id, role, valid_from, valid_to) values ($1, $2, $3, $4, $5)
    on conflict (staff_id, agency_id, role, valid_from) do update set valid_to = excluded.valid_to
    returning staff_id, agency_id, role, valid_from)
  ${logged} select staff_id, 'given', agency_id, role, valid_from, $6, now() from given`;
const end = `with ended as (
    update staff_post set valid_to = $4::date
    where staff_id = $1 and agency_id = $2 and role = $3 and coalesce(valid_to, 'infinity') > $4::date
    returning staff_id, agency_id, role, valid_to)
  ${logged} select staff_id, 'ended', agency_id, role, valid_to, $5, now() from ended`;
const bar = `with changed as (update staff set active = $2 where id = $1 and active <> $2 returning id),
  gone as (delete from session where staff_id = $1 and not $2)
  ${logged} select id, case when $2 then 'admitted' else 'barred' end, null, null, null, $3, now() from changed`;

type Post = Pick<HeldPost, 'staffId' | 'agencyId' | 'role'>;

/** Gives a role from a day on, and writes down who gave it. Given again, its last day is the new one. */
export async function giveHeldPost(
  db: Database,
  { staffId, agencyId, role, from, to }: Post & Pick<HeldPost, 'from' | 'to'>,
  byId: string,
): Promise<void> {
  await select(db, 'give-held-post', give, [staffId, agencyId, role, from, to, byId]);
}

/** Ends a role with a day, its last, and writes down who ended it. One that begins later never does. */
export async function endHeldPost(
  db: Database,
  { staffId, agencyId, role, lastDay }: Post & { lastDay: PlainDate },
  byId: string,
): Promise<void> {
  await select(db, 'end-held-post', end, [staffId, agencyId, role, lastDay, byId]);
}

/** Bars somebody from the back office at once, or lets them in again, and writes down who did. */
export async function admitStaff(
  db: Database,
  { staffId, active }: { staffId: string; active: boolean },
  byId: string,
): Promise<void> {
  await select(db, 'admit-staff', bar, [staffId, active, byId]);
}
