import type { Database } from '@mot-cua/db';
import { PgBoss } from 'pg-boss';
import { effectTypes } from './handlers.ts';

const failedQueue = 'failed';
export const lapseQueue = 'lapse';

const retries = { retryLimit: 8, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600, deadLetter: failedQueue };

/** The queue on the database's own pool. A job that fails for good waits in `failed` for a person. */
export async function openQueue({ pool }: Database, report: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({ db: { executeSql: (text, values) => pool.query(text, values) }, schema: 'queue' });
  boss.on('error', report);
  await boss.start();
  await boss.createQueue(failedQueue);
  for (const name of [...effectTypes, lapseQueue]) await boss.createQueue(name, retries);
  return boss;
}
