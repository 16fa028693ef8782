import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { type Database, openDatabase } from '../database.ts';
import { digestOf, migrationScript } from './migrations.ts';
import { startTestServer } from './start-test-server.ts';

export interface TestDatabase {
  db: Database;
  url: string;
  /** Closes `db` and removes the database. */
  drop(): Promise<void>;
}

// Any number: only the makers of the template have to agree on it.
const TEMPLATE_LOCK = 6_021_126;

function at(server: string, name: string): string {
  return Object.assign(new URL(server), { pathname: `/${name}` }).href;
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function makeTemplate(server: string, client: Client): Promise<string> {
  const script = migrationScript();
  const template = `mot_cua_template_${digestOf(script)}`;
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return template;
  // Renamed when complete: a half made template is never taken for a whole one.
  const half = `${template}_${randomUUID().slice(0, 8)}`;
  await client.query(`create database "${half}"`);
  await withClient(at(server, half), (maker) => maker.query(script));
  await client.query(`alter database "${half}" rename to "${template}"`);
  return template;
}

// Copying waits for nobody else to use the template, so the makers go one by one.
function copyTemplate(server: string): Promise<string> {
  return withClient(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const template = await makeTemplate(server, client);
    const name = `mot_cua_test_${randomUUID().replaceAll('-', '')}`;
    await client.query(`create database "${name}" template "${template}"`);
    return name;
  });
}

/**
 * An empty, migrated database of its own, on the server of TEST_DATABASE_URL; without that, on a server that is
 * started for it. `max`: connections in its pool.
 */
export async function makeTestDatabase({ max = 20 }: { max?: number } = {}): Promise<TestDatabase> {
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? null : await startTestServer();
  const server = given ?? own?.url ?? '';
  const name = await copyTemplate(server);
  const url = at(server, name);
  const db = openDatabase(url, { max });
  return {
    db,
    url,
    async drop() {
      await db.close();
      if (own) own.stop();
      else await withClient(server, (client) => client.query(`drop database "${name}" with (force)`));
    },
  };
}
