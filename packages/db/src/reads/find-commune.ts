import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { type AgencyItself, readAgency, validOn } from './agency.ts';

/** The commune that has this official unit code on a day; codes were used again in July 2025. */
export async function findCommune({ prisma }: Database, unitCode: string, on: PlainDate): Promise<AgencyItself | null> {
  if (!canExist(unitCode)) return null;
  const row = await prisma.agency.findFirst({ where: { kind: 'commune', unitCode, ...validOn(on) } });
  return row && readAgency(row);
}
