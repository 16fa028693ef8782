import type { Database } from '@mot-cua/db';

const retryAfter = 2000;

/** Wakes when a decision has been recorded. Only a convenience: a lost connection costs seconds, not promises. */
export async function listenForOutbox(
  { pool }: Database,
  wake: () => void,
  report: (error: unknown) => void,
): Promise<() => Promise<void>> {
  let stopped = false;
  let release: (() => void) | undefined;

  const listen = async (): Promise<void> => {
    const client = await pool.connect();
    const lost = (error: Error) => {
      release = undefined;
      client.release(true);
      report(error);
      if (!stopped) setTimeout(() => void listen().catch(report), retryAfter);
    };
    client.once('error', lost);
    client.on('notification', wake);
    await client.query('listen outbox');
    release = () => {
      client.off('error', lost);
      client.release(true);
    };
  };

  await listen();
  return async () => {
    stopped = true;
    release?.();
  };
}
