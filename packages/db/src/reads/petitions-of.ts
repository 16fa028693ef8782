import type { Database } from '../database.ts';
import { type Petition, readPetition } from '../tables/petition-row.ts';

/** A person's own petitions, the newest first. */
export async function petitionsOf(
  { prisma }: Database,
  personId: string,
  { most, from }: { most: number; from: number },
): Promise<(Petition & { agency: { nameVi: string; nameEn: string } })[]> {
  const rows = await prisma.petition.findMany({
    where: { personId },
    include: { agency: { select: { nameVi: true, nameEn: true } } },
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: most,
    skip: from,
  });
  return rows.map(({ agency, ...row }) => ({ ...readPetition(row), agency }));
}
