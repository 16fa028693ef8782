import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { postgresPrograms } from './postgres-programs.ts';

export interface TestServer {
  /** Address of its maintenance database. */
  url: string;
  stop(): void;
}

// PostgreSQL refuses to run as root, so root lends it the user "nobody".
const NOBODY = 65_534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
];

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      );
    });
  });
}

function run(program: string, args: string[]): void {
  const result = spawnSync(path.join(postgresPrograms(), program), args, {
    ...owner,
    cwd: '/',
    env: { LC_ALL: 'C', HOME: '/', NODE_ENV: 'test' },
    // The server inherits its output: a pipe would keep pg_ctl from ending.
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(`${program}: ${result.stderr || result.error}`);
}

function emptyFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cua-db-'));
  chmodSync(folder, 0o711);
  const data = path.join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (owner.uid !== undefined) chownSync(data, owner.uid, owner.gid);
  return folder;
}

/** A throw-away PostgreSQL that does not wait for the disk: for tests only. */
export async function startTestServer(): Promise<TestServer> {
  const folder = emptyFolder();
  const data = path.join(folder, 'data');
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  run('initdb', ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '--no-instructions', ...locale]);
  const port = await freePort();
  const options = ['-p', String(port), ...settings.flatMap((setting) => ['-c', setting])].join(' ');
  run('pg_ctl', ['-D', data, '-w', '-l', path.join(data, 'server.log'), '-o', options, 'start']);
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
