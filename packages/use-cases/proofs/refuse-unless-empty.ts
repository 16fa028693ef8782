import type { Database } from '@mot-cua/db';
import { queryOf } from './query.ts';

/** A proof fills its database with invented dossiers: it must never do so to one that is in use. */
export async function refuseUnlessEmpty({ pool }: Database): Promise<void> {
  const [found] = await queryOf(pool)<{ used: boolean }>(
    'select exists (select from agency) or exists (select from dossier) or exists (select from person) as used',
  );
  if (found?.used) throw new Error('DATABASE_URL names a database that is in use: look at it with --stored');
}
