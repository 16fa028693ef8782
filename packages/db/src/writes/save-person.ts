import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { besidesPerson, type Person } from '../reads/person.ts';
import { storable } from '../storable.ts';

/** Keeps what the identity provider says of a person now. Throws UnstorableText. */
export async function savePerson(
  { prisma }: Database,
  person: Omit<Person, 'id' | 'subject'> & { subject: string },
): Promise<Person> {
  const { subject, fullName, personalId, birthDate, sex, phone, email, communeCode, addressDetail } = storable(person);
  const details = {
    fullName,
    personalId,
    birthDate,
    sex,
    phone,
    email,
    communeCode,
    addressDetail,
    updatedAt: new Date(),
  };
  const create = { id: randomUUID(), subject, ...details };
  return prisma.person.upsert({ where: { subject }, create, update: details, omit: besidesPerson });
}

/** Gives somebody who was registered at a counter the account that they sign in with; no other account may be theirs already. */
export async function giveAccount({ prisma }: Database, id: string, subject: string): Promise<void> {
  await prisma.person.updateMany({ where: { id, subject: null }, data: { subject: storable(subject) } });
}
