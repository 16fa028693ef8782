import type { Role } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { asCitizen, currentPosts, type StaffMember } from './staff-member.ts';

const text = `select id, subject, full_name as "fullName", active, ${asCitizen('s.personal_id')} as "personId", ${currentPosts('s.id')} as posts from staff s
  where active and id in (select staff_id from staff_post where agency_id = $1)
  order by full_name, id limit 500`;

/** The active staff with a post at an agency today; with `role`, those who hold it there. */
export async function staffAt(db: Database, agencyId: string, role?: Role): Promise<StaffMember[]> {
  const members = await select<StaffMember>(db, 'staff-at', text, [agencyId]);
  return members.filter(({ posts }) =>
    posts.some((post) => post.agencyId === agencyId && !post.onBehalfOf && (!role || post.roles.includes(role))),
  );
}
