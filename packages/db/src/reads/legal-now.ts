import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** Legal time: the database's clock. */
export async function legalNow(db: Database): Promise<Instant> {
  const [row] = await select<{ now: Date }>(db, 'legal-now', 'select now() as now', []);
  if (!row) throw new Error('The database has no clock');
  return instant(row.now);
}
