import type { Connection } from './connection.ts';
import { castRoles } from './copy-sql.ts';

const since = '2025-07-01';

// Who is at an agency already works on; where a role is missing, somebody invented takes it.
const missing = `
  insert into staff (id, subject, full_name)
    select distinct on (id) 'demo-size-' || role || '-' || here, 'demo-size-' || role || '-' || here, $2 || here
    from (select distinct here from size_copy) places cross join unnest($1::text[]) as role
    cross join lateral (select 'demo-size-' || role || '-' || here as id) i
    where not exists (select from staff_post p where p.agency_id = here and p.role = role.role)
    on conflict do nothing`;

const posts = `
  insert into staff_post (staff_id, agency_id, role, valid_from)
    select 'demo-size-' || role || '-' || here, here, role, $2::date
    from (select distinct here from size_copy) places cross join unnest($1::text[]) as role
    where exists (select from staff where id = 'demo-size-' || role || '-' || here)
    on conflict do nothing`;

const people = `
  update size_copy c set people = array(
    select (select p.staff_id from staff_post p where p.agency_id = c.here and p.role = wanted.role
      order by (hashtext(p.staff_id || c.n)), p.staff_id limit 1)
    from unnest($1::text[]) with ordinality as wanted(role, place) order by place)`;

/** Gives every agency somebody for each role, and every copy its people. */
export async function fillCast(client: Connection): Promise<void> {
  await client.query('create index on size_copy (tid)');
  await client.query(missing, [castRoles, 'Cán bộ mẫu, ']);
  await client.query(posts, [castRoles, since]);
  await client.query('analyze size_copy, size_template, size_entry, staff_post');
  await client.query(people, [castRoles]);
}
