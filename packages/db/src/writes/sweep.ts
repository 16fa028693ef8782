import type { Database } from '../database.ts';

const expired = [
  'delete from session where expires_at < now()',
  'delete from draft where expires_at < now()',
  `delete from upload where touched_at < now() - interval '1 day'`,
  `delete from rate_limit where window_start < now() - interval '2 days'`,
  `delete from contact_change where expires_at < now() - interval '30 days'`,
  `delete from letter where created_at < now() - interval '90 days' and state <> 'waiting'`,
  `delete from intent where at < now() - interval '30 days'`,
  `delete from sheet_print where asked_at < now() - interval '1 day'`,
];

/** Removes what nobody may use any more: sessions, drafts, files that never became whole, counts, intents, printed tables, codes, old letters. */
export async function sweep({ pool }: Database): Promise<void> {
  for (const text of expired) await pool.query(text);
}
