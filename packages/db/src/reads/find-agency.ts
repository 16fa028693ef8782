import type { Database } from '../database.ts';
import { canExist } from '../storable.ts';
import { agenciesBy } from './agencies-by.ts';
import type { Agency } from './agency.ts';

/** As it stands today. */
export async function findAgency(db: Database, id: string): Promise<Agency | null> {
  const [found] = canExist(id) ? await agenciesBy(db, [id]) : [];
  return found ?? null;
}
