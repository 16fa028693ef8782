import type { Effect } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';

/** A promise that a decision made, to be handed on. */
export interface OutboxRow {
  id: string;
  dossierId: string;
  /** The journal entry that made it. */
  seq: number;
  effect: Effect;
}

// Waiting rows are marked one by one, not by a position: a lower id may be committed later than a higher one.
const take = `select id, dossier_id as "dossierId", seq, json_build_object('type', kind, 'params', params) as effect
  from outbox where relayed_at is null order by id limit $1 for update skip locked`;

/**
 * Hands waiting rows to `handler` inside the transaction that marks them: what the handler does on `client` is done
 * once, and not at all when it throws. Any number of relays may run at once. Returns how many were handed over.
 */
export function relayOutbox(
  db: Database,
  max: number,
  handler: (rows: readonly OutboxRow[], client: PoolClient) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<OutboxRow>({ name: 'take-outbox', text: take, values: [max] });
    if (rows.length === 0) return 0;
    await handler(rows, client);
    await client.query('update outbox set relayed_at = now() where id = any($1)', [rows.map(({ id }) => id)]);
    return rows.length;
  });
}
