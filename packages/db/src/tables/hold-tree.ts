import type { PoolClient } from 'pg';

/** Until the end of this transaction nobody else changes which agency stands where. */
export const holdTree = (client: PoolClient): Promise<unknown> =>
  client.query(`select pg_advisory_xact_lock(hashtext('agency tree'))`);
