import { factorOf, resealFactor } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** The second factor of a member of staff with its secret opened; sealed anew where its key is to go. */
export async function ownSecret(
  { db, factorKeys }: Pick<Deps, 'db' | 'factorKeys'>,
  staffId: string,
): Promise<{ secret: Uint8Array; isConfirmed: boolean } | null> {
  const found = await factorOf(db, staffId);
  if (!found) return null;
  const { secret, isStale } = factorKeys.open(found.kept, staffId);
  if (isStale) await resealFactor(db, { staffId, from: found.kept, to: factorKeys.seal(secret, staffId) });
  return { secret, isConfirmed: found.isConfirmed };
}
