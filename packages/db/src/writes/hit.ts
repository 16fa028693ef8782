import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

export interface Hit {
  allowed: boolean;
  retryAfterSeconds: number;
}

/** Addresses and names are keys: they are kept only as hashes. */
const hashedKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

const text = `with window_of as (
    select to_timestamp(floor(extract(epoch from now()) / $2) * $2) as start
  ), counted as (
    insert into rate_limit as r (key, window_start, count) select $1, start, 1 from window_of
    on conflict (key, window_start) do update set count = r.count + 1 returning count, window_start)
  select count, ceil(extract(epoch from window_start - now()) + $2)::int as wait from counted`;

/** Counts one use of `key` and says whether it is within `most` per window. Survives restarts; shared by all processes. */
export async function hit(db: Database, key: string, windowSeconds: number, most: number): Promise<Hit> {
  const [row] = await select<{ count: number; wait: number }>(db, 'rate-limit', text, [hashedKey(key), windowSeconds]);
  const allowed = (row?.count ?? 0) <= most;
  return { allowed, retryAfterSeconds: allowed ? 0 : (row?.wait ?? windowSeconds) };
}

/** Counts anew: what was tried before is forgotten once it was right. */
export const forgetHits = async (db: Database, key: string): Promise<void> =>
  void (await select(db, 'forget-hits', 'delete from rate_limit where key = $1', [hashedKey(key)]));
