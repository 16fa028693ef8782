import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { besidesPerson, type Person } from './person.ts';

/** By id, or by the identity provider's subject. */
export async function findPerson(
  { prisma }: Database,
  by: { id: string } | { subject: string },
): Promise<Person | null> {
  if (!Object.values(by).every(canExist)) return null;
  return prisma.person.findUnique({ where: by, omit: besidesPerson });
}
