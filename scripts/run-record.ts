import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findProcess } from './process-table.ts';

/** A process as written down: the moment of birth tells it from a later one of the same number. */
export type Noted = { pid: number; born: string; signal: 'SIGTERM' | 'SIGINT' };

/** What a run has started and laid down, kept on disk so that the next run can clear up after a kill -9. */
export type RunRecord = { owner: Noted; children: Noted[]; litter: string[] };

// PostgreSQL (SIGINT) writes a checkpoint before it ends.
const patience = { SIGTERM: 10_000, SIGINT: 60_000 };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export const note = (pid: number, signal: Noted['signal'] = 'SIGTERM'): Noted => ({
  pid,
  born: findProcess(pid)?.born ?? 'gone',
  signal,
});

export const isAlive = (noted: Noted) => findProcess(noted.pid)?.born === noted.born;

/** To the whole group where the process leads one, so that what it started goes too. */
function send(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // Not a group leader, or gone already.
    }
  }
}

/** Asks a process to end, and ends it when it does not in time. */
export async function end(noted: Noted): Promise<void> {
  if (!isAlive(noted)) return;
  send(noted.pid, noted.signal);
  for (const deadline = Date.now() + patience[noted.signal]; isAlive(noted) && Date.now() < deadline; ) await pause(50);
  if (!isAlive(noted)) return;
  send(noted.pid, 'SIGKILL');
  while (isAlive(noted)) await pause(50);
}

function draft(file: string, record: RunRecord): string {
  const temporary = `${file}.${process.pid}`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, JSON.stringify(record));
  return temporary;
}

export function rewriteRecord(file: string, record: RunRecord): void {
  renameSync(draft(file, record), file);
}

/** Writes the record unless there is one: false then. A link is atomic, so of two runs only one gets it. */
export function claimRecord(file: string, record: RunRecord): boolean {
  const temporary = draft(file, record);
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

function readRecord(file: string): RunRecord | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Ends what a run has started and removes what it laid down. */
export async function clearUp({ children, litter }: RunRecord): Promise<void> {
  for (const child of children.toReversed()) await end(child);
  for (const folder of litter) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Clears up after runs whose owner was killed. Says how many processes were still there. */
export async function recoverDeadRuns(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  let ended = 0;
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
    const file = path.join(folder, name);
    const record = readRecord(file);
    if (record && isAlive(record.owner)) continue;
    ended += record?.children.filter(isAlive).length ?? 0;
    if (record) await clearUp(record);
    rmSync(file, { force: true });
  }
  return ended;
}
