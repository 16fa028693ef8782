import type { Database } from '../database.ts';

const expired = [
  'delete from session where expires_at < now()',
  'delete from draft where expires_at < now()',
  `delete from upload where touched_at < now() - interval '1 day'`,
  `delete from rate_limit where window_start < now() - interval '2 days'`,
  `delete from intent where at < now() - interval '30 days'`,
];

/** Removes what nobody may use any more: sessions, drafts, files that never became whole, counts and intents. */
export async function sweep({ pool }: Database): Promise<void> {
  for (const text of expired) await pool.query(text);
}
