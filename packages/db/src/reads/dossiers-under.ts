import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select id from dossier where procedure_code = $1 and procedure_version = $2 and id > $3::uuid
  order by id limit $4`;

const first = '00000000-0000-0000-0000-000000000000';

/** The ids of the dossiers that run under a version of a procedure, in portions: `after` is the last one seen. */
export async function dossiersUnder(
  db: Database,
  { code, version, after = first, limit }: { code: string; version: string; after?: string; limit: number },
): Promise<string[]> {
  const rows = await select<{ id: string }>(db, 'dossiers-under', text, [code, version, after, limit]);
  return rows.map(({ id }) => id);
}
