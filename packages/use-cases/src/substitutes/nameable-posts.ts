import { findAgency, type StaffMember, staffAt } from '@mot-cua/db';
import { headedAgencies, substitutable } from '@mot-cua/policy';
import type { Role } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AgencyName, agencyName } from '../reading/agency-name.ts';

/** Somebody's roles at one agency. */
export interface HeldThere {
  staffId: string;
  name: string;
  agency: AgencyName;
  roles: Role[];
}

const rolesAt = ({ posts }: Pick<StaffMember, 'posts'>, agencyId: string): Role[] =>
  posts.filter((post) => post.agencyId === agencyId && !post.onBehalfOf).flatMap(({ roles }) => roles);

const administersAt = (staff: Staff, agencyId: string): boolean =>
  staff.posts.some((post) => post.agencyId === agencyId && post.roles.includes('systemAdmin'));

/** A handler's head names for them; the administrator for everybody; each for themselves. Nobody passes on a post that is lent to them. */
function namesFor(staff: Staff, { staffId, agency, roles }: HeldThere): boolean {
  if (staffId === staff.id || administersAt(staff, agency.id)) return true;
  const heads = staff.posts.some(({ agencyId, roles: mine, onBehalfOf }) => {
    return agencyId === agency.id && mine.includes('divisionHead') && !onBehalfOf;
  });
  return heads && roles.includes('handler');
}

export interface NameablePosts {
  /** Everybody at the agencies of this person's own posts. */
  people: HeldThere[];
  /** Those for whose posts they may name a substitute. */
  posts: HeldThere[];
  /** Where they see who stands in for whom. */
  overseen: string[];
}

/** For whose posts somebody may name a substitute, and whom. */
export async function nameablePosts({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<NameablePosts> {
  const own = [...new Set(staff.posts.filter(({ onBehalfOf }) => !onBehalfOf).map(({ agencyId }) => agencyId))];
  const there = await Promise.all(
    own.map(async (id) => {
      const [agency, members] = await Promise.all([findAgency(db, id), staffAt(db, id)]);
      const named = agencyName(agency, id);
      return members.map((each) => ({
        ...{ staffId: each.id, name: each.fullName, agency: named },
        roles: rolesAt(each, id),
      }));
    }),
  );
  const people = there.flat();
  return {
    people,
    posts: people.filter((each) => substitutable(each.roles).length > 0 && namesFor(staff, each)),
    overseen: own.filter((id) => administersAt(staff, id) || headedAgencies(staff).includes(id)),
  };
}
