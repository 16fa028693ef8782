import { type Database, findPerson, type Person } from '@mot-cua/db';
import { actsFor } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';

/** A child is reached where its guardian is. */
async function childWith(db: Database, guardianId: string, childId: string): Promise<Person | null> {
  const [child, guardian] = await Promise.all([findPerson(db, { id: childId }), findPerson(db, { id: guardianId })]);
  if (!child || !guardian) return null;
  const { phone, email, communeCode, addressDetail } = guardian;
  return { ...child, phone, email, communeCode, addressDetail };
}

/** With whose data an application begins: the owner's; of an organisation, those of whoever represents it. */
export async function begunWith(db: Database, citizen: Citizen): Promise<Person | null> {
  const { id, mandate } = citizen;
  if (mandate?.child) return childWith(db, id, mandate.ownerId);
  return findPerson(db, { id: mandate?.organisation ? id : actsFor(citizen) });
}
