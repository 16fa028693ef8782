import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/** Where a file is named; a new table that names files belongs here, or its foreign key refuses. */
const naming = [
  ...['draft_part', 'dossier_part', 'issued_paper', 'kept_paper', 'inspection_photo', 'correction_proof'],
  'signed_approval',
];

const unnamed = `delete from stored_file where sha256 in (
    select sha256 from stored_file f where kind = 'upload' and created_at < now() - interval '1 hour'
    ${naming.map((table) => `and not exists (select from ${table} n where n.sha256 = f.sha256)`).join('\n    ')}
    limit $1 for update skip locked)
  returning sha256`;

/** Forgets files that people brought and nothing names any more, and has their bytes removed before it counts; how many. */
export function removeUnnamedFiles(
  db: Database,
  most: number,
  remove: (sha256: string) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<{ sha256: string }>(unnamed, [most]);
    for (const { sha256 } of rows) await remove(sha256);
    return rows.length;
  });
}
