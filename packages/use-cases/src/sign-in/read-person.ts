import { findPerson } from '@mot-cua/db';
import { maskedId } from '@mot-cua/policy';
import type { Deps } from '../deps.ts';

/** The signed-in person, as the page's head shows them. */
export async function readPerson(
  { db }: Pick<Deps, 'db'>,
  personId: string,
): Promise<{ fullName: string; personalIdMasked: string; email: string | null } | null> {
  const person = await findPerson(db, { id: personId });
  return (
    person && { fullName: person.fullName, personalIdMasked: maskedId(person.personalId ?? ''), email: person.email }
  );
}
