import { type Database, findAgency, fold, staffAt } from '@mot-cua/db';
import { petitionAgencies } from '@mot-cua/policy';

const isNamed = (fullName: string, whom: string): boolean => ` ${whom} `.includes(` ${fold(fullName)} `);

/** Who of an agency is named in words that somebody wrote. */
export async function namedStaff(db: Database, agencyId: string, aboutWhom: string | null): Promise<string[]> {
  const whom = fold(aboutWhom ?? '').replace(/[.-]/g, ' ');
  if (whom === '') return [];
  return (await staffAt(db, agencyId)).filter(({ fullName }) => isNamed(fullName, whom)).map(({ id }) => id);
}

/** Where a petition goes: to the agency above where everybody who would take it up is named in it. */
export async function impartialAgency(db: Database, agencyId: string, aboutIds: readonly string[]): Promise<string> {
  if (aboutIds.length === 0) return agencyId;
  const [members, agency] = await Promise.all([staffAt(db, agencyId), findAgency(db, agencyId)]);
  const screening = members.filter(({ id, personId, posts }) =>
    petitionAgencies({ kind: 'staff', id, personId, posts }, 'screenPetitions').includes(agencyId),
  );
  const isLeft = screening.some(({ id }) => !aboutIds.includes(id));
  return isLeft ? agencyId : (agency?.parentId ?? agencyId);
}
