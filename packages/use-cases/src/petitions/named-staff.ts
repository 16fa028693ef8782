import { type Database, findAgency, fold, staffAt } from '@mot-cua/db';
import { petitionAgencies } from '@mot-cua/policy';

const isNamed = (fullName: string, whom: string): boolean => ` ${whom} `.includes(` ${fold(fullName)} `);

/** Who of an agency is named in words that somebody wrote. */
export async function namedStaff(db: Database, agencyId: string, aboutWhom: string | null): Promise<string[]> {
  const whom = fold(aboutWhom ?? '').replace(/[.-]/g, ' ');
  if (whom === '') return [];
  return (await staffAt(db, agencyId)).filter(({ fullName }) => isNamed(fullName, whom)).map(({ id }) => id);
}

/** Whether anybody of an agency can take a petition up, besides those whom it is about. */
export async function isTakenUpAt(db: Database, agencyId: string, aboutIds: readonly string[]): Promise<boolean> {
  return (await staffAt(db, agencyId)).some(
    ({ id, personId, posts }) =>
      !aboutIds.includes(id) &&
      petitionAgencies({ kind: 'staff', id, personId, posts }, 'screenPetitions').includes(agencyId),
  );
}

/** Where a petition goes: to the agency above where nobody is left to take it up. */
export async function impartialAgency(db: Database, agencyId: string, aboutIds: readonly string[]): Promise<string> {
  const [isTakenUp, agency] = await Promise.all([isTakenUpAt(db, agencyId, aboutIds), findAgency(db, agencyId)]);
  return isTakenUp ? agencyId : (agency?.parentId ?? agencyId);
}
