import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { besidesPerson, type Person } from './person.ts';

/** Everybody who is known under a personal number: with an account first, then those registered at a counter. */
export async function peopleByNumber({ prisma }: Database, personalId: string): Promise<Person[]> {
  if (!canExist(personalId)) return [];
  const orderBy = [{ subject: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }] as const;
  return prisma.person.findMany({ where: { personalId }, orderBy: [...orderBy], take: 20, omit: besidesPerson });
}
