import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';

/** For which agency this leader revokes the result of a dossier: the one that decided, or its successor. Null: for none. */
export function revokingAgency({ posts }: Staff, { competentAgencyId }: Facts): string | null {
  const post = posts.find(
    ({ agencyId, roles, succeeds = [] }) =>
      roles.includes('approvingLeader') && [agencyId, ...succeeds].includes(competentAgencyId),
  );
  return post?.agencyId ?? null;
}
