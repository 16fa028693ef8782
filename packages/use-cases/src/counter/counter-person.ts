import { fold, type Person, peopleByNumber, savePerson } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

/** What stands on the identity paper of somebody who has come. `birthDate`: ISO date. */
export interface OnTheCard {
  personalId: string;
  fullName: string;
  birthDate: string;
}

/** The same human being: number, date of birth and name, whatever the case and the way the marks are written. */
export const isSamePerson = (
  known: Pick<Person, 'personalId' | 'fullName' | 'birthDate'>,
  { personalId, fullName, birthDate }: OnTheCard,
): boolean =>
  known.personalId === personalId && known.birthDate === birthDate && fold(known.fullName) === fold(fullName);

/**
 * The person who has come, as the city knows them, or registered now without an account. `otherwiseKnown`: there is an account
 * with this number and another name or date; whose, nobody is told.
 */
export async function counterPerson(
  { db }: Pick<Deps, 'db'>,
  card: OnTheCard,
): Promise<{ person: Person } | { otherwiseKnown: true }> {
  const people = await peopleByNumber(db, card.personalId);
  const known = people.find((person) => isSamePerson(person, card));
  if (known) return { person: known };
  if (people.some(({ subject }) => subject !== null)) return { otherwiseKnown: true };
  const nothing = { sex: null, phone: null, email: null, communeCode: null, addressDetail: null };
  return { person: await savePerson(db, { subject: null, ...card, ...nothing }) };
}
