import type { Instant } from '@mot-cua/calendar';
import type { DeadlineKind } from '@mot-cua/workflow';
import type { PoolClient } from 'pg';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instant } from '../instants.ts';

export interface DueDeadline {
  dossierId: string;
  kind: DeadlineKind;
  at: Instant;
}

type Row = Omit<DueDeadline, 'at'> & { at: Date };

const take = `update deadline d set handled_at = now() from (
    select dossier_id, kind, at from deadline where handled_at is null and at <= now()
    order by at limit $1 for update skip locked
  ) due
  where (d.dossier_id, d.kind, d.at) = (due.dossier_id, due.kind, due.at)
  returning d.dossier_id as "dossierId", d.kind, d.at`;

/**
 * Takes deadlines that have passed and hands them to `handler`, which only queues the work on `client`: recording a
 * decision inside would wait for these very rows. When it throws, they are due again. Returns how many were taken.
 */
export function takeDueDeadlines(
  db: Database,
  max: number,
  handler: (due: readonly DueDeadline[], client: PoolClient) => Promise<void>,
): Promise<number> {
  return inTransaction(db, async (client) => {
    const { rows } = await client.query<Row>({ name: 'take-due-deadlines', text: take, values: [max] });
    if (rows.length > 0)
      await handler(
        rows.map((row) => ({ ...row, at: instant(row.at) })),
        client,
      );
    return rows.length;
  });
}
