import { type DueDeadline, type OutboxRow, relayOutbox, takeDueDeadlines } from '@mot-cua/db';
import { type Deps, lapse } from '@mot-cua/use-cases';
import { handlers } from '../jobs/handlers.ts';
import type { Job } from '../jobs/job.ts';

/** Does one promise, as the queue would. */
export const handle = (deps: Deps, { dossierId, seq, effect }: OutboxRow): Promise<void> =>
  (handlers[effect.type] as (deps: Deps, job: Job) => Promise<void>)(deps, { dossierId, seq, params: effect.params });

/** Takes what waits in the outbox without doing it. */
export async function takePromises({ db }: Pick<Deps, 'db'>): Promise<OutboxRow[]> {
  const taken: OutboxRow[] = [];
  await relayOutbox(db, 500, async (rows) => {
    taken.push(...rows);
  });
  return taken;
}

/** The worker without its queue: does all that is promised and all that is due, and what follows from it. */
export async function drain(deps: Deps): Promise<{ promises: number; deadlines: number }> {
  const done = { promises: 0, deadlines: 0 };
  for (;;) {
    const promises = await takePromises(deps);
    for (const promise of promises) await handle(deps, promise);
    const due: DueDeadline[] = [];
    await takeDueDeadlines(deps.db, 500, async (rows) => {
      due.push(...rows);
    });
    for (const deadline of due) await lapse(deps, deadline);
    if (promises.length + due.length === 0) return done;
    done.promises += promises.length;
    done.deadlines += due.length;
  }
}
