import { type Database, relayOutbox, takeDueDeadlines } from '@mot-cua/db';
import type { PoolClient } from 'pg';
import type { PgBoss } from 'pg-boss';
import { lapseQueue } from './open-queue.ts';

const batch = 200;

const inside = (client: PoolClient) => ({
  db: { executeSql: (text: string, values?: unknown[]) => client.query(text, values) },
});

/** Hands the outbox over to the queue: marked and queued in one transaction, so that nothing is lost or doubled. */
export const relayEffects = (db: Database, boss: PgBoss): Promise<number> =>
  relayOutbox(db, batch, async (rows, client) => {
    for (const [type, group] of Map.groupBy(rows, ({ effect }) => effect.type)) {
      const jobs = group.map(({ dossierId, seq, effect }) => ({ data: { dossierId, seq, params: effect.params } }));
      await boss.insert(type, jobs, inside(client));
    }
  });

/** Hands deadlines that have passed over to the queue. */
export const relayDeadlines = (db: Database, boss: PgBoss): Promise<number> =>
  takeDueDeadlines(db, batch, async (due, client) => {
    await boss.insert(
      lapseQueue,
      due.map((each) => ({ data: each })),
      inside(client),
    );
  });
