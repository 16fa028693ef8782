import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { besidesPerson, type Person } from '../reads/person.ts';
import { storable } from '../storable.ts';

/**
 * Keeps what the identity provider says of a person now. Without a subject it is a new person, registered at the counter.
 * Throws UnstorableText.
 */
export async function savePerson({ prisma }: Database, person: Omit<Person, 'id'>): Promise<Person> {
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
  const omit = besidesPerson;
  if (subject === null) return prisma.person.create({ data: create, omit });
  return prisma.person.upsert({ where: { subject }, create, update: details, omit });
}

/** Gives somebody who was registered at a counter the account that they sign in with; no other account may be theirs already. */
export async function giveAccount({ prisma }: Database, id: string, subject: string): Promise<void> {
  await prisma.person.updateMany({ where: { id, subject: null }, data: { subject: storable(subject) } });
}
