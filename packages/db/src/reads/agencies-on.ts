import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { type Agency, readAgency, validOn } from './agency.ts';

/** A city has hundreds of agencies, not thousands. */
const most = 2000;

/** All agencies in force on a day, by name. */
export async function agenciesOn({ prisma }: Database, day: PlainDate): Promise<Agency[]> {
  const rows = await prisma.agency.findMany({
    where: validOn(day),
    orderBy: [{ nameNorm: 'asc' }, { id: 'asc' }],
    take: most,
  });
  return rows.map(readAgency);
}
