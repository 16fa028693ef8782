import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import type { Ports } from './ports.ts';
import { startProcess } from './processes.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

/** One of the four processes that make up a running copy. */
export type Part = {
  name: 'gateways' | 'worker' | 'portal' | 'backoffice';
  folder: string;
  args: string[];
  probe: string;
};

/** What all parts of one copy are told. */
export type System = { ports: Ports; env: Record<string, string>; logs?: string };

const startLimit = 60_000;
// After a burst of papers the worker kept 108 MB for young objects, which nobody waits for it to have: in megabytes.
const sparing = ['--max-semi-space-size=8'];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const local = (port: number) => `http://127.0.0.1:${port}`;

/** The parts in the order they start. In development the apps reload by themselves, the others by Node's watch. */
export function partsOf(mode: 'production' | 'development'): Part[] {
  const watch = mode === 'development' ? ['--watch'] : [];
  const app = (name: 'portal' | 'backoffice'): Part => ({
    name,
    folder: `apps/${name}`,
    args: ['server.ts'],
    probe: '/healthz',
  });
  return [
    {
      name: 'gateways',
      folder: 'packages/gateways',
      args: [...sparing, ...watch, 'src/local/main.ts'],
      probe: '/healthz',
    },
    { name: 'worker', folder: 'packages/worker', args: [...sparing, ...watch, 'src/main.ts'], probe: '/healthz' },
    app('portal'),
    app('backoffice'),
  ];
}

/** The environment all parts share: where the database, the files and the other parts are. */
export function systemEnv(ports: Ports, databaseUrl: string, dataDir: string, clamd?: string): Record<string, string> {
  return {
    ...(clamd ? { CLAMD: clamd } : {}),
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    PORTAL_URL: local(ports.portal),
    BACKOFFICE_URL: local(ports.backoffice),
    GATEWAYS_URL: local(ports.gateways),
    SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
    SMTP_PORT: String(ports.smtp),
    DEMO_PEOPLE: path.join(checkout.root, 'packages/db/prisma/demo-people.json'),
    // What Node compiled once, the next start reads.
    NODE_COMPILE_CACHE: path.join(checkout.cache, 'compiled'),
  };
}

const logOf = ({ logs }: System, part: Part) => logs && path.join(logs, `${part.name}.log`);

const isUp = (url: string) =>
  fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    (response) => response.ok,
    () => false,
  );

function didNotStart(system: System, part: Part, why: string): Error {
  const log = logOf(system, part);
  if (!log) return trouble(`The ${part.name} ${why}, see above.`);
  console.error(readFileSync(log, 'utf8').trim().split('\n').slice(-25).join('\n'));
  return trouble(`The ${part.name} ${why}; its last words are above, all of them in ${log}.`);
}

/** Starts a part and waits until it answers. */
export async function startPart(run: Run, system: System, part: Part, mode: string): Promise<ChildProcess> {
  const port = system.ports[part.name];
  const child = startProcess(run, process.execPath, part.args, {
    cwd: path.join(checkout.root, part.folder),
    env: { ...system.env, NODE_ENV: mode, PORT: String(port) },
    log: logOf(system, part),
  });
  for (const deadline = Date.now() + startLimit; !(await isUp(local(port) + part.probe)); await pause(100)) {
    if (child.exitCode !== null || child.signalCode) throw didNotStart(system, part, 'ended while starting');
    if (Date.now() > deadline) throw didNotStart(system, part, 'does not answer after a minute');
  }
  return child;
}

/** Makes the log folder and empties it. */
export function freshLogs(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
