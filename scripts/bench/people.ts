import { type Database, findPerson, findStaff } from '../../packages/db/src/index.ts';
import type { Citizen, Staff } from '../../packages/use-cases/src/index.ts';

/** A demo citizen, signed in. */
export async function citizenNamed(db: Database, subject: string): Promise<Citizen> {
  const person = await findPerson(db, { subject });
  if (!person) throw new Error(`The seed has no ${subject}`);
  return { kind: 'citizen', id: person.id, assurance: 2 };
}

/** A demo member of staff, signed in. */
export async function staffNamed(db: Database, subject: string): Promise<Staff> {
  const member = await findStaff(db, { subject });
  if (!member) throw new Error(`The seed has no ${subject}`);
  return { kind: 'staff', id: member.id, personId: null, posts: member.posts, assurance: 3 };
}
