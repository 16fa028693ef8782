import os from 'node:os';
import type { Pool } from 'pg';

const settings = ['fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers', 'max_wal_size'];

/** What the figures were taken on. */
export async function printMachine(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; said: string }>(
    'select name, current_setting(name) as said from pg_settings where name = any ($1) order by name',
    [['server_version', ...settings]],
  );
  const cpu = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  console.log(`\nMachine: ${os.availableParallelism()} cores, ${cpu}, ${memory}, ${os.platform()} ${os.release()}`);
  const load = os.loadavg().map((value) => value.toFixed(1));
  console.log(
    `Load before: ${load.join(' ')} (server, database and load generator share the cores: only ratios count)`,
  );
  console.log(`Node ${process.versions.node}, NODE_ENV=${process.env.NODE_ENV ?? ''}`);
  console.log(`PostgreSQL: ${rows.map(({ name, said }) => `${name} ${said}`).join(', ')}`);
}

/** How much there is to work on. */
export async function printSizes(pool: Pool): Promise<void> {
  const { rows } = await pool.query<Record<string, string>>(
    `select (select count(*) from dossier) as dossiers, (select count(*) from dossier_event) as "journal entries",
      (select count(*) from task) as tasks, pg_size_pretty(pg_database_size(current_database())) as "the database"`,
  );
  const said = Object.entries(rows[0] ?? {}).map(([name, size]) => `${name} ${size}`);
  console.log(`\nData: ${said.join(', ')}`);
}
