import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Place, settledPlace, throwAwayPlace } from './postgres-place.ts';
import { runTool } from './processes.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

/** A running server of ours. */
export type Server = { port: number; pid: number; url: (database: string) => string };

const retries = 40;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const always = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=100'];
const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

function tool(run: Run, place: Place, name: string, args: string[]) {
  const env = { LC_ALL: 'C', HOME: '/', PGDATA: undefined };
  return runTool(run, path.join(place.programs, 'bin', name), args, { ...place.owner, env, cwd: '/' });
}

/** Makes the data folder in one go: a half made one, left by a kill, is thrown away. */
async function createData(run: Run, place: Place): Promise<void> {
  if (existsSync(path.join(place.data, 'PG_VERSION'))) return;
  const half = `${place.data}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o700 });
  const { uid, gid } = place.owner;
  if (uid !== undefined && gid !== undefined) chownSync(half, uid, gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', half, '-U', 'postgres', '--auth=trust', '--no-instructions', '--data-checksums', ...locale];
  const { code, output } = await tool(run, place, 'initdb', args);
  if (/No space left/.test(output)) throw trouble(`No space left on device for ${place.data}.`);
  if (/user does not exist/.test(output)) {
    throw trouble(
      'PostgreSQL needs a user with a name, and yours has none here: run as a named user, or set DATABASE_URL.',
    );
  }
  if (code !== 0) throw trouble(`PostgreSQL could not create its data in ${place.data}: ${lastLine(output)}`);
  renameSync(half, place.data);
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

function readLog(data: string, from: number): string {
  try {
    return readFileSync(path.join(data, 'server.log')).subarray(from).toString();
  } catch {
    return '';
  }
}

const isStillBusy = (log: string) => /postmaster\.pid" already exists|shared memory block|is still in use/.test(log);

function whyNot(log: string, { data }: Place, port: number): Error {
  if (/ENOSPC|No space left/i.test(log)) return trouble(`No space left on device for ${data}.`);
  if (/Address already in use/.test(log)) {
    return trouble(
      `Port ${port} (postgres) is taken by another program: stop it, or choose another with POSTGRES_PORT.`,
    );
  }
  if (/incompatible with server/.test(log)) {
    return trouble('The stored data were made by another version of PostgreSQL: npm run reset begins afresh.');
  }
  return trouble(`PostgreSQL did not start; the end of ${data}/server.log says: ${lastLine(log)}`);
}

function readPid(data: string): number {
  return Number.parseInt(readFileSync(path.join(data, 'postmaster.pid'), 'utf8'), 10);
}

/** A server killed a moment ago may still be ending: its lock file and memory go with its last process. */
async function launch(run: Run, place: Place, port: number, settings: string[]): Promise<void> {
  const options = ['-p', String(port), ...settings.flatMap((setting) => ['-c', setting])].join(' ');
  const log = path.join(place.data, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const before = existsSync(log) ? statSync(log).size : 0;
    const start = ['-D', place.data, '-w', '-t', '120', '-l', log, '-o', options, 'start'];
    const { code, output } = await tool(run, place, 'pg_ctl', start);
    if (code === 0) return;
    const said = readLog(place.data, before) || output;
    if (!isStillBusy(said) || attempt >= retries) throw whyNot(said, place, port);
    await pause(250);
  }
}

async function startServer(run: Run, place: Place, port: number, settings: string[]): Promise<Server> {
  await createData(run, place);
  const status = await tool(run, place, 'pg_ctl', ['-D', place.data, 'status']);
  if (status.code === 0) await tool(run, place, 'pg_ctl', ['-D', place.data, '-w', '-m', 'fast', 'stop']);
  await launch(run, place, port, settings);
  const pid = readPid(place.data);
  run.adopt(pid, 'SIGINT');
  return { port, pid, url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}` };
}

/** The server of `npm start`: its data stay, every commit is durable. */
export const startSettledServer = (run: Run, port: number) => startServer(run, settledPlace(), port, always);

/** A private server whose data go with the run. Careless ones do not wait for the disk: for tests only. */
export async function startThrowAwayServer(run: Run, port: number, durable: boolean): Promise<Server> {
  const place = throwAwayPlace();
  run.litter(place.folder);
  return startServer(run, place, port, durable ? always : [...always, ...careless]);
}
