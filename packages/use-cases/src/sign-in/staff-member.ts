import { findAgency, findStaff } from '@mot-cua/db';
import type { Role } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';

export interface StaffMemberView {
  fullName: string;
  posts: { agencyId: string; agencyName: string; agencyNameEn: string; roles: readonly Role[] }[];
}

/** The signed-in member of staff with the posts of today. */
export async function staffMember({ db }: Pick<Deps, 'db'>, staffId: string): Promise<StaffMemberView | null> {
  const member = await findStaff(db, { id: staffId });
  if (!member?.active) return null;
  const posts = await Promise.all(
    member.posts.map(async ({ agencyId, roles }) => {
      const agency = await findAgency(db, agencyId);
      return { agencyId, agencyName: agency?.nameVi ?? agencyId, agencyNameEn: agency?.nameEn ?? agencyId, roles };
    }),
  );
  return { fullName: member.fullName, posts };
}
