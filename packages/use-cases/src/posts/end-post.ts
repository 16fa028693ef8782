import { addDays, plainDate } from '@mot-cua/calendar';
import { admitStaff, endHeldPost, legalNow } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { postRoles } from './give-post.ts';
import { readPosts, type StaffWithPosts } from './read-posts.ts';

interface Named {
  agencyId: string;
  staffId: string;
}

/** Somebody with a post at an agency that one administers, but never oneself. */
async function colleague(
  deps: Pick<Deps, 'db'>,
  { agencyId, staffId }: Named,
  staff: Staff,
): Promise<StaffWithPosts | null> {
  const page = await readPosts(deps, { agencyId }, staff);
  return page?.people.find((each) => each.staffId === staffId && !each.isOneself) ?? null;
}

/** Ends a role at once: yesterday was its last day. Whether it was theirs to end. */
export async function endPostOf(
  deps: Pick<Deps, 'db'>,
  { role, ...named }: Named & { role: string },
  staff: Staff,
): Promise<boolean> {
  const [found, now] = await Promise.all([colleague(deps, named, staff), legalNow(deps.db)]);
  if (!found || !postRoles.some((each) => each === role)) return false;
  await endHeldPost(deps.db, { ...named, role: role as Role, lastDay: addDays(plainDate(now), -1) }, staff.id);
  return true;
}

/** Bars a colleague from the back office at once, or lets them in again. Whether it was theirs to do. */
export async function admitColleague(
  deps: Pick<Deps, 'db'>,
  { active, ...named }: Named & { active: boolean },
  staff: Staff,
): Promise<boolean> {
  if (!(await colleague(deps, named, staff))) return false;
  await admitStaff(deps.db, { staffId: named.staffId, active }, staff.id);
  return true;
}
