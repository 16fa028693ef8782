import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { savePerson } from '../writes/save-person.ts';
import type { Parties } from './decisions.ts';

/** A person and an agency with a code of its own, to make dossiers of. */
export async function makeParties(
  db: Database,
  { fullName = 'Nguyễn Thị Lan', agencyCode = randomUUID() }: { fullName?: string; agencyCode?: string } = {},
): Promise<Parties> {
  const nameVi = `Phường ${agencyCode}`;
  const agencyId = randomUUID();
  await db.prisma.agency.create({
    data: { id: agencyId, code: agencyCode, nameVi, nameEn: nameVi, nameNorm: fold(nameVi), kind: 'commune' },
  });
  const unknown = { personalId: null, birthDate: null, sex: null, phone: null, email: null };
  const { id: ownerId } = await savePerson(db, {
    subject: randomUUID(),
    fullName,
    communeCode: null,
    addressDetail: null,
    ...unknown,
  });
  return { ownerId, agencyId };
}
