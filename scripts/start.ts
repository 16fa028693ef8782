import { statfsSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { runningClamav } from './clamav.ts';
import { fillCity, migrate, refuseUnusableDatabase, seed } from './database.ts';
import { freshLogs, type Part, partsOf, type System, startPart, systemEnv } from './parts.ts';
import { type Ports, readPorts, refuseTakenPorts } from './ports.ts';
import { type Server, startSettledServer } from './postgres.ts';
import { mustRun } from './processes.ts';
import { type Run, withRun } from './run.ts';
import { step } from './steps.ts';
import { printSummary, type Running } from './summary.ts';
import { keepRunning, keepServing } from './supervise.ts';
import { trouble } from './trouble.ts';

export type Mode = 'production' | 'development';

const leastSpace = 300e6;

function refuseFullDisk(): void {
  const { bavail, bsize } = statfsSync(checkout.data);
  if (bavail * bsize > leastSpace) return;
  throw trouble(`The disk is full: free at least 300 MB for ${checkout.data}, then start again.`);
}

async function startDatabase(run: Run, { postgres }: Ports): Promise<{ url: string; server?: Server }> {
  const url = process.env.DATABASE_URL;
  if (url) {
    await step('your database (DATABASE_URL)', () => refuseUnusableDatabase(url));
    return { url };
  }
  const server = await step('database server', () => startSettledServer(run, postgres));
  return { url: server.url('mot_cua'), server };
}

async function readyDatabase(run: Run, ports: Ports) {
  const database = await startDatabase(run, ports);
  await step('migrations', () => migrate(run, database.url));
  return database;
}

function build(run: Run, mode: Mode): Promise<string> {
  const task = mode === 'production' ? 'build' : 'generate';
  return step(task, () => mustRun(run, 'turbo', ['run', task, '--output-logs=errors-only']));
}

/** The gateways need no data and come first: the others look for them, and for the data. */
async function startParts(run: Run, system: System, mode: Mode): Promise<{ people: string; running: Running[] }> {
  const launch = (part: Part) =>
    step(part.name, async () => {
      const start = () => startPart(run, system, part, mode);
      return { name: part.name, child: await start(), restart: start };
    });
  const parts = partsOf(mode);
  const isFirst = ({ name }: Part) => name === 'gateways';
  const [people, ...first] = await Promise.all([
    step('demo data', () => seed(run, system.env)),
    ...parts.filter(isFirst).map(launch),
  ]);
  const [others] = await Promise.all([
    Promise.all(parts.filter((part) => !isFirst(part)).map(launch)),
    step('demo dossiers', () => fillCity(run, system.env)),
  ]);
  return { people, running: [...first, ...others] };
}

/** A scanner that runs on this machine is used; if it stops later, no file is taken. */
async function scannerHere(): Promise<string | undefined> {
  const clamav = await runningClamav();
  console.log(clamav ? `  ✓ scanner: ${clamav.version}` : '  – scanner: none here, our own checks only');
  return clamav?.address;
}

async function bringUp(run: Run, mode: Mode): Promise<number> {
  const ports = readPorts(process.env);
  await refuseTakenPorts(process.env.DATABASE_URL ? { ...ports, postgres: undefined } : ports);
  refuseFullDisk();
  const [{ url, server }] = await Promise.all([readyDatabase(run, ports), build(run, mode)]);
  const logs = mode === 'production' ? freshLogs(path.join(checkout.data, 'logs')) : undefined;
  const system: System = { ports, logs, env: systemEnv(ports, url, checkout.data, await scannerHere()) };
  const { people, running } = await startParts(run, system, mode);
  printSummary(system, people, running, server);
  const watches = running.map(({ name, child, restart }) => keepRunning(run, name, child, restart));
  if (server) watches.push(keepServing(run, server.pid, () => startSettledServer(run, server.port)));
  await Promise.all(watches);
  return new Promise<number>(() => undefined);
}

/** Brings everything up and keeps it up until told to stop. */
export const start = (mode: Mode) => withRun('start', (run) => bringUp(run, mode), true);
