import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';

type Post = Staff['posts'][number];

/** As whom a leader revokes the result of a dossier: of the agency that decided, or its successor. Null: as nobody. */
export function revokingPost({ posts }: Staff, { competentAgencyId }: Facts): Post | null {
  const found = posts.find(
    ({ agencyId, roles, succeeds = [] }) =>
      roles.includes('approvingLeader') && [agencyId, ...succeeds].includes(competentAgencyId),
  );
  return found ?? null;
}
