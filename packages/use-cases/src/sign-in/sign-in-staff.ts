import { findStaff, saveStaff } from '@mot-cua/db';
import type { IdentityClaims } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';

/** Staff are known beforehand: who has no account or no post today does not enter. */
export async function signInStaff(
  { db }: Pick<Deps, 'db'>,
  claims: IdentityClaims,
): Promise<{ staffId: string } | { refused: 'unknownStaff' | 'noPost' }> {
  const member = await findStaff(db, { subject: claims.subject });
  if (!member?.active || claims.realm !== 'staff') return { refused: 'unknownStaff' };
  if (member.posts.length === 0) return { refused: 'noPost' };
  const { subject, fullName, personalId, email } = claims;
  const said = { subject, fullName, ...(personalId && { personalId }), ...(email && { email }) };
  return { staffId: await saveStaff(db, said) };
}
