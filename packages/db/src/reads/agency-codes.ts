import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** Every agency code, of agencies that are in force or not: none is given twice. */
export async function agencyCodes(db: Database): Promise<ReadonlySet<string>> {
  const rows = await select<{ code: string }>(db, 'agency-codes', 'select code from agency', []);
  return new Set(rows.map(({ code }) => code));
}
