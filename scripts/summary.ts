import type { ChildProcess } from 'node:child_process';
import type { System } from './parts.ts';
import type { Server } from './postgres.ts';
import { findProcess, memoryOf, treeMemory } from './process-table.ts';

/** A part that is up, and how to start it again. */
export type Running = { name: string; child: ChildProcess; restart: () => Promise<ChildProcess> };

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** What starts the others: this process, the bootstrap above it, and npm above that. */
function launcherMemory(): number {
  const own = findProcess(process.pid);
  const bootstrap = findProcess(process.ppid);
  const npm = process.env.npm_lifecycle_event && bootstrap ? findProcess(bootstrap.parent) : undefined;
  return [own, bootstrap, npm].reduce((sum, process) => sum + (process ? memoryOf(process) : 0), 0);
}

function memoryLine(running: Running[], server: Server | undefined): string {
  const sizes: [string, number][] = running.map(({ name, child }) => [name, treeMemory(child.pid ?? 0)]);
  if (server) sizes.push(['database server', treeMemory(server.pid)]);
  sizes.push(['npm and scripts', launcherMemory()]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  return `${megabytes(total)} (${sizes.map(([name, size]) => `${name} ${megabytes(size)}`).join(', ')})`;
}

/** Prints where to go, as whom, and what it cost to get there. */
export function printSummary({ env, logs }: System, people: string, running: Running[], server?: Server): void {
  const began = Number(process.env.BOOTSTRAP_BEGAN ?? Date.now());
  const lines = [
    '',
    `  Citizen portal   ${env.PORTAL_URL}`,
    `  Back office      ${env.BACKOFFICE_URL}`,
    `  Local gateways   ${env.GATEWAYS_URL}  (identity, payment, mailbox)`,
    '',
    people.trimEnd(),
    '',
    `  Ready after ${((Date.now() - began) / 1000).toFixed(1)} s, memory ${memoryLine(running, server)}.`,
    ...(logs ? [`  Logs: ${logs}`] : []),
    '  Ctrl-C stops everything; the data stay.',
  ];
  console.log(lines.join('\n'));
}
