import type { PlainDate } from '@mot-cua/calendar';
import type { Passed } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

const give = `insert into staff_post (staff_id, agency_id, role, valid_from, valid_to)
  select p.staff_id, x.to_id, p.role, greatest(min(p.valid_from), $3::date), nullif(max(coalesce(p.valid_to, 'infinity')), 'infinity')
  from staff_post p join unnest($1::text[], $2::text[]) as x(from_id, to_id) on p.agency_id = x.from_id
  where coalesce(p.valid_to, 'infinity') >= $3::date
  group by p.staff_id, x.to_id, p.role
  on conflict do nothing`;
const end = `update staff_post set valid_to = $2::date - 1
  where agency_id = any($1) and coalesce(valid_to, 'infinity') >= $2::date`;

const idsOf = (passed: readonly Passed[]) => ({
  from: passed.map((each) => each.from.id),
  to: passed.map((each) => each.to.id),
});

/** Whoever has a post at an agency that ends has it at the successor from that day on. Again, it changes nothing. */
export async function givePosts(db: Database, passed: readonly Passed[], effective: PlainDate): Promise<void> {
  const { from, to } = idsOf(passed);
  await select(db, 'give-posts', give, [from, to, effective]);
}

/** The posts at the agencies that end have their last day before it. */
export async function endPosts(db: Database, passed: readonly Passed[], effective: PlainDate): Promise<void> {
  await select(db, 'end-posts', end, [idsOf(passed).from, effective]);
}
