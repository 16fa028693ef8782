import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { storable } from '../storable.ts';

/** Keeps what the identity provider says of a member of staff; returns the id. Posts are given apart. */
export async function saveStaff(
  { prisma }: Database,
  member: { subject: string; fullName: string; personalId?: string; email?: string },
): Promise<string> {
  const { subject, fullName, personalId, email } = storable(member);
  const create = { id: randomUUID(), subject, fullName, personalId, email };
  const update = { fullName, personalId, email };
  const { id } = await prisma.staff.upsert({ where: { subject }, create, update, select: { id: true } });
  return id;
}
