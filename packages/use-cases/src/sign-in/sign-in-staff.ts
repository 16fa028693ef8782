import { findStaff } from '@mot-cua/db';
import type { IdentityClaims } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** Staff are known beforehand: who has no account or no post today does not enter. */
export async function signInStaff(
  { db }: Pick<Deps, 'db'>,
  claims: IdentityClaims,
): Promise<{ staffId: string } | { refused: 'unknownStaff' | 'noPost' }> {
  const member = await findStaff(db, { subject: claims.subject });
  if (!member?.active || claims.realm !== 'staff') return { refused: 'unknownStaff' };
  return member.posts.length > 0 ? { staffId: member.id } : { refused: 'noPost' };
}
