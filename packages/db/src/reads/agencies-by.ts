import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { Agency } from './agency.ts';
import { agencyColumns, todaySql } from './agency-columns.ts';

const text = `select ${agencyColumns(todaySql)} from agency a where a.id = any($1) limit 100`;

/** The agencies of these ids, in their order, as they stand today; an unknown id is left out. */
export async function agenciesBy(db: Database, ids: readonly string[]): Promise<Agency[]> {
  const agencies = await select<Agency>(db, 'agencies-by', text, [ids]);
  return ids.flatMap((id) => agencies.find((agency) => agency.id === id) ?? []);
}
