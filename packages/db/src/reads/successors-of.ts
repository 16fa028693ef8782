import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { type AgencyItself, readAgency } from './agency.ts';

export interface Successor extends AgencyItself {
  /** Whether it took over the whole of the old agency, or a part. */
  share: 'whole' | 'part';
}

/** Who took over from an agency that ended. */
export async function successorsOf({ prisma }: Database, agencyId: string): Promise<Successor[]> {
  if (!canExist(agencyId)) return [];
  const rows = await prisma.agencySuccession.findMany({
    where: { fromId: agencyId },
    include: { to: true },
    orderBy: { to: { nameNorm: 'asc' } },
    take: 50,
  });
  return rows.map(({ to, share }) => ({ ...readAgency(to), share: share === 'whole' ? 'whole' : 'part' }));
}
