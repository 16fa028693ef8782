import type { Database } from '../database.ts';
import { type Agency, readAgency } from './agency.ts';

/** The agencies of these ids, in their order; an unknown id is left out. */
export async function agenciesBy({ prisma }: Database, ids: readonly string[]): Promise<Agency[]> {
  const rows = await prisma.agency.findMany({ where: { id: { in: [...ids] } }, take: 100 });
  const agencies = rows.map(readAgency);
  return ids.flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
}
