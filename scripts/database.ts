import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { checkout } from './checkout.ts';
import { mustRun } from './processes.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

const oldest = 15;
const engine = { PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1', NO_COLOR: '1' };

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there: start that server, or correct the address',
  ENOTFOUND: 'there is no such host: correct the address',
  EAI_AGAIN: 'the host name cannot be looked up: correct the address or the network',
  ETIMEDOUT: 'it does not answer: check the address and the firewall',
  '28P01': 'it refuses the password: correct user and password',
  '28000': 'it refuses the user: correct user and password',
  '42501': 'the user lacks the right: grant it, or name another user',
};

function asUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1) return url;
  throw trouble(
    'DATABASE_URL is no PostgreSQL address: write postgresql://user:password@host:5432/database, or unset it.',
  );
}

const place = (url: URL) => `${url.hostname}:${url.port || '5432'}${url.pathname}`;

function unreachable(url: URL, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const timedOut = error instanceof Error && /timeout|terminated/i.test(error.message) ? reasons.ETIMEDOUT : undefined;
  const why = reasons[code] ?? timedOut ?? (error instanceof Error ? error.message : String(error));
  return trouble(`The database of DATABASE_URL (${place(url)}) cannot be used; ${why}, or unset DATABASE_URL.`);
}

async function versionOf(url: URL): Promise<number> {
  const client = new Client({ connectionString: url.href, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(`SELECT current_setting('server_version_num') AS version`);
    return Math.floor(Number(rows[0]?.version) / 10_000);
  } finally {
    await client.end().catch(() => undefined);
  }
}

const isMissingDatabase = (error: unknown) => error instanceof Error && 'code' in error && error.code === '3D000';

/** Refuses a DATABASE_URL that is wrong, unreachable or older than PostgreSQL 15. A missing database is made later. */
export async function refuseUnusableDatabase(text: string): Promise<void> {
  const url = asUrl(text);
  const maintenance = Object.assign(new URL(url), { pathname: '/postgres' });
  const version = await versionOf(url)
    .catch((error) => (isMissingDatabase(error) ? versionOf(maintenance) : Promise.reject(error)))
    .catch((error) => Promise.reject(unreachable(url, error)));
  if (version >= oldest) return;
  throw trouble(
    `The database of DATABASE_URL (${place(url)}) is PostgreSQL ${version}: use version ${oldest} or newer, or unset DATABASE_URL.`,
  );
}

/** Whether every migration of this checkout has been applied: asked in milliseconds, where Prisma takes a second. */
async function isUpToDate(url: string): Promise<boolean> {
  const wanted = readdirSync(path.join(checkout.db, 'prisma/migrations')).filter((name) => /^\d/.test(name));
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    return wanted.every((name) => rows.some((row) => row.name === name));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Brings the schema up to date, making the database when it is missing. */
export async function migrate(run: Run, url: string): Promise<void> {
  if (await isUpToDate(url)) return;
  const prisma = path.join(checkout.db, 'node_modules/.bin/prisma');
  await mustRun(run, prisma, ['migrate', 'deploy'], { cwd: checkout.db, env: { ...engine, DATABASE_URL: url } });
}

/** Gives a city without a dossier an ordinary day to look at. */
export async function fillCity(run: Run, env: Record<string, string>): Promise<void> {
  const cwd = path.join(checkout.root, 'packages/use-cases');
  await mustRun(run, process.execPath, ['bin/demo-dossiers.ts'], { cwd, env });
}

/** Puts in what a first look needs, unless it is there. Returns the table of demo people. */
export function seed(run: Run, env: Record<string, string>): Promise<string> {
  return mustRun(run, process.execPath, ['prisma/seed.ts'], {
    cwd: checkout.db,
    env: { ...env, SEED_PRINT_PEOPLE: '1' },
  });
}
