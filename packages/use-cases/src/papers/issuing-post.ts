import type { Facts, Role } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';

interface IssuingPost {
  agencyId: string;
  role: Role;
  onBehalfOf?: string;
}

/** As whom somebody sees to the result of a dossier: in one of these roles, of the agency that decided, or its successor. Null: as nobody. */
export function issuingPost(
  { posts }: Staff,
  { competentAgencyId }: Facts,
  wanted: readonly Role[],
): IssuingPost | null {
  for (const { agencyId, roles, succeeds = [], onBehalfOf } of posts) {
    const role = roles.find((each) => wanted.includes(each));
    if (role && [agencyId, ...succeeds].includes(competentAgencyId))
      return { agencyId, role, ...(onBehalfOf && { onBehalfOf: onBehalfOf.id }) };
  }
  return null;
}
