import { type AgencyInTree, type HeldPost, heldPostsAt } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { administered } from './administered.ts';

/** Somebody with the posts they hold at one agency, now or later. */
export interface StaffWithPosts extends Pick<HeldPost, 'staffId' | 'subject' | 'fullName' | 'active'> {
  /** Nobody gives or ends a post of their own. */
  isOneself: boolean;
  posts: readonly Pick<HeldPost, 'role' | 'from' | 'to'>[];
}

export interface PostsPage {
  agency: AgencyInTree;
  agencies: readonly AgencyInTree[];
  people: readonly StaffWithPosts[];
}

/** Who holds which posts at an agency; at one's own when none is named. Null: not there, or not for this person. */
export async function readPosts(
  deps: Pick<Deps, 'db'>,
  { agencyId }: { agencyId?: string },
  staff: Staff,
): Promise<PostsPage | null> {
  const agencies = await administered(deps, staff);
  const agency = agencyId ? agencies.find(({ id }) => id === agencyId) : agencies[0];
  if (!agency) return null;
  const held = Map.groupBy(await heldPostsAt(deps.db, [agency.id]), ({ staffId }) => staffId);
  const people = [...held.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const { staffId, subject, fullName, active } = first;
    const posts = [first, ...more].map(({ role, from, to }) => ({ role, from, to }));
    return [{ staffId, subject, fullName, active, isOneself: staffId === staff.id, posts }];
  });
  return { agency, agencies, people };
}
