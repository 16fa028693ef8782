import type { Database } from '../database.ts';
import { select } from '../select.ts';

const text = `select verify_token as "verifyToken" from issued_paper where sha256 = $1 and kind = 'result' limit 1`;

/** The token of the result that has exactly this content, if the register has one. */
export async function findVerifyToken(db: Database, sha256: string): Promise<string | null> {
  const [row] = await select<{ verifyToken: string }>(db, 'find-verify-token', text, [sha256]);
  return row?.verifyToken ?? null;
}
