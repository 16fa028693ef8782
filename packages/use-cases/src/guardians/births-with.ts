import { birthsOf, fold, type RegisteredBirth } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** The registration of a birth: the first link of the chain of a newborn. */
const birthRegistration = '1.001193';

/** The births that were registered here with somebody as a parent, by number and name. */
export async function birthsWith(
  { db }: Pick<Deps, 'db'>,
  { personalId, fullName }: { personalId: string; fullName: string },
): Promise<RegisteredBirth[]> {
  const births = await birthsOf(db, personalId, birthRegistration);
  return births.filter(({ parentName }) => fold(parentName) === fold(fullName));
}
