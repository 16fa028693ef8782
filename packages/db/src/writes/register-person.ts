import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import type { Person } from '../reads/person.ts';
import { select } from '../select.ts';
import { storable } from '../storable.ts';

/** What a clerk reads off the identity paper of somebody without an account. `birthDate`: ISO date. */
export type RegisteredPerson = Pick<Person, 'fullName'> & { personalId: string; birthDate: string };

const insert = `insert into person (id, full_name, personal_id, birth_date, registered) values ($1, $2, $3, $4, true)
  on conflict (personal_id) where registered do nothing`;

/** Registers somebody without an account under their personal number; whoever is second changes nothing. Throws UnstorableText. */
export async function registerPerson(db: Database, person: RegisteredPerson): Promise<void> {
  const { fullName, personalId, birthDate } = storable(person);
  await select(db, 'register-person', insert, [randomUUID(), fullName, personalId, birthDate]);
}

/** Puts right what was misread of somebody who has no account. Throws UnstorableText. */
export async function mendRegistered({ prisma }: Database, id: string, person: RegisteredPerson): Promise<void> {
  const { fullName, birthDate } = storable(person);
  await prisma.person.updateMany({
    where: { id, subject: null },
    data: { fullName, birthDate, updatedAt: new Date() },
  });
}
