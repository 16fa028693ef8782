import type { Database } from '../database.ts';
import { select } from '../select.ts';

export const mostFollowers = 500;

const text = `select id from dossier where facts->>'leadId' = $1 and handling = 'joined' order by id limit ${mostFollowers}`;

/** Reports that joined another one and still wait for its answer; 500 at most, the rest next time. */
export async function followersOf(db: Database, leadId: string): Promise<string[]> {
  return (await select<{ id: string }>(db, 'followers-of', text, [leadId])).map(({ id }) => id);
}
