import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { type Agency, readAgency, validOn } from './agency.ts';

/** The communes that exist on a day: 526 until 30 June 2025, 126 from 1 July 2025. */
export async function listCommunes({ prisma }: Database, on: PlainDate): Promise<Agency[]> {
  const rows = await prisma.agency.findMany({
    where: { kind: 'commune', ...validOn(on) },
    orderBy: [{ nameNorm: 'asc' }, { id: 'asc' }],
    take: 1000,
  });
  return rows.map(readAgency);
}
