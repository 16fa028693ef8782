import type { Facts } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Signing } from './make-certificate.ts';

/** For which agency somebody signs a dossier; null when it is not theirs to sign. */
export function signingPost({ id, posts }: Staff, { competentAgencyId }: Facts): Signing | null {
  const post = posts.find(
    ({ agencyId, roles, succeeds = [] }) =>
      roles.includes('approvingLeader') && [agencyId, ...succeeds].includes(competentAgencyId),
  );
  return post ? { staffId: id, agencyId: post.agencyId } : null;
}
