import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { type Agency, readAgency } from './agency.ts';

export async function findAgency({ prisma }: Database, id: string): Promise<Agency | null> {
  const row = canExist(id) ? await prisma.agency.findUnique({ where: { id } }) : null;
  return row && readAgency(row);
}
