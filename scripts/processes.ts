import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { checkout } from './checkout.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

/** How a tool ended and what it said, both streams together. */
export type Finished = { code: number; output: string };

type Where = { cwd?: string; env?: NodeJS.ProcessEnv; uid?: number; gid?: number };

// Each child leads its own group: Ctrl-C reaches only us, and we end the children in order, with all they started.
const grouped = ({ cwd = checkout.root, env = {}, uid, gid }: Where) => ({
  cwd,
  uid,
  gid,
  env: { ...process.env, ...env },
  detached: true,
});

function finish(run: Run, child: ChildProcess, output: () => string): Promise<Finished> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      // While the run stops nobody may go on to the next step.
      if (!run.stopping()) resolve({ code: code ?? 1, output: output() });
    });
  });
}

/** Runs a tool to its end, keeping what it says. */
export async function runTool(run: Run, command: string, args: string[], where: Where = {}): Promise<Finished> {
  const child = spawn(command, args, { ...grouped(where), stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid) run.adopt(child.pid);
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return finish(run, child, () => Buffer.concat(chunks).toString());
}

/** Runs a tool to its end in front of the person. Returns its exit code. */
export async function showTool(run: Run, command: string, args: string[], where: Where = {}): Promise<number> {
  const child = spawn(command, args, { ...grouped(where), stdio: ['ignore', 'inherit', 'inherit'] });
  if (child.pid) run.adopt(child.pid);
  return (await finish(run, child, () => '')).code;
}

/** Runs a tool that has to succeed; returns what it said. */
export async function mustRun(run: Run, command: string, args: string[], where: Where = {}): Promise<string> {
  const { code, output } = await runTool(run, command, args, where);
  if (code === 0) return output;
  console.error(output.trim());
  throw trouble(
    `${/ENOSPC|no space left/i.test(output) ? 'No space left on device: ' : ''}"${[command, ...args].join(' ')}" failed, see above.`,
  );
}

/** Starts a process that stays, writing to a log file (or to the terminal when there is none). */
export function startProcess(run: Run, command: string, args: string[], where: Where & { log?: string }): ChildProcess {
  const log = where.log ? openSync(where.log, 'a') : 'inherit';
  const child = spawn(command, args, { ...grouped(where), stdio: ['ignore', log, log] });
  if (typeof log === 'number') closeSync(log);
  if (child.pid) run.adopt(child.pid);
  return child;
}
