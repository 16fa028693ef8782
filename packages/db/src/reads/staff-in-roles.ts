import type { Post } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { currentPosts } from './staff-member.ts';

/** Somebody with the posts of today, their own and those for which they stand in. */
export interface StaffInRoles {
  id: string;
  posts: Post[];
}

const text = `select s.id, ${currentPosts('s.id')} as posts from staff s
  where s.active and s.id in (select staff_id from staff_post where agency_id = any($1)) order by s.id`;

/** The active staff of these agencies with all that they may do there today. */
export const staffInRoles = (db: Database, agencyIds: readonly string[]): Promise<StaffInRoles[]> =>
  select<StaffInRoles>(db, 'staff-in-roles', text, [agencyIds]);
