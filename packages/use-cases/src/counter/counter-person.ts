import { fold, mendRegistered, type Person, peopleByNumber, type RegisteredPerson, registerPerson } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

type Known = Pick<Person, 'personalId' | 'fullName' | 'birthDate'>;

/** The same human being: number, date of birth and name, whatever the case and the way the marks are written. */
export const isSamePerson = (known: Known, { personalId, fullName, birthDate }: RegisteredPerson): boolean =>
  known.personalId === personalId && known.birthDate === birthDate && fold(known.fullName) === fold(fullName);

/** The number and one of the other two agree: of somebody whom only a counter knows, one of two clerks misread the card. */
const isMisread = ({ subject, fullName, birthDate }: Person, card: RegisteredPerson): boolean =>
  subject === null && (birthDate === card.birthDate || fold(fullName) === fold(card.fullName));

type CounterPerson = { person: Person } | { otherwiseKnown: true };

async function amongKnown({ db }: Pick<Deps, 'db'>, card: RegisteredPerson): Promise<CounterPerson | null> {
  const people = await peopleByNumber(db, card.personalId);
  const known = people.find((person) => isSamePerson(person, card));
  if (known) return { person: known };
  const [first] = people;
  if (!first) return null;
  if (people.length > 1 || !isMisread(first, card)) return { otherwiseKnown: true };
  await mendRegistered(db, first.id, card);
  return { person: { ...first, ...card } };
}

/**
 * The person who has come, as the city knows them, or registered now without an account: once, however many clerks do it at
 * the same moment. `otherwiseKnown`: somebody is known under this number with another name or date; whose, nobody is told.
 */
export async function counterPerson(deps: Pick<Deps, 'db'>, card: RegisteredPerson): Promise<CounterPerson> {
  const known = await amongKnown(deps, card);
  if (known) return known;
  await registerPerson(deps.db, card);
  const registered = await amongKnown(deps, card);
  if (!registered) throw new Error('A person was registered and is not there');
  return registered;
}
