import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { fold } from '../fold.ts';
import { type Agency, readAgency, validOn } from './agency.ts';

/** Agencies whose name has the typed words in it, with or without diacritics; 20 at most. */
export async function searchAgencies({ prisma }: Database, typed: string, on: PlainDate): Promise<Agency[]> {
  const words = fold(typed);
  if (!words) return [];
  const rows = await prisma.agency.findMany({
    where: { nameNorm: { contains: words }, ...validOn(on) },
    orderBy: [{ nameNorm: 'asc' }, { id: 'asc' }],
    take: 20,
  });
  return rows.map(readAgency);
}
