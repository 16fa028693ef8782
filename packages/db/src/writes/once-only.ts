import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { storableJson } from '../storable.ts';

export interface OnceOnly<T> {
  key: string;
  actorId: string;
  /** What is asked for: the same key with another body is refused. */
  body: unknown;
  create(client: PoolClient): Promise<T>;
}

export type OnceOutcome<T> = { outcome: 'created' | 'repeated'; result: T } | { outcome: 'intentReused' };

const claim = `insert into intent (key, actor_id, body_hash) values ($1, $2, $3) on conflict (key) do nothing`;
const stored = 'select actor_id = $2 and body_hash = $3 as same, result from intent where key = $1';

/** For creations that are not commands: the same intention again has the result of the first time. */
export function onceOnly<T>(db: Database, { key, actorId, body, create }: OnceOnly<T>): Promise<OnceOutcome<T>> {
  const hash = createHash('sha256').update(storableJson(body)).digest();
  return inTransaction(db, async (client) => {
    // A second claim waits here until the first is committed or rolled back.
    const { rowCount } = await client.query(claim, [key, actorId, hash]);
    if (!rowCount) {
      const { rows } = await client.query<{ same: boolean; result: T }>(stored, [key, actorId, hash]);
      const [first] = rows;
      return first?.same ? { outcome: 'repeated', result: first.result } : { outcome: 'intentReused' };
    }
    const result = await create(client);
    await client.query('update intent set result = $2 where key = $1', [key, storableJson(result)]);
    return { outcome: 'created', result };
  });
}
