import { rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import {
  claimRecord,
  clearUp,
  end,
  isAlive,
  note,
  type RunRecord,
  recoverDeadRuns,
  rewriteRecord,
} from './run-record.ts';
import { trouble } from './trouble.ts';

/** One run of a command, which owns every process it starts and every temporary folder it makes. */
export type Run = {
  stopping: () => boolean;
  /** To be ended when the run stops: last started, first ended. */
  adopt: (pid: number, signal?: 'SIGTERM' | 'SIGINT') => void;
  /** To be removed when the run stops. */
  litter: (folder: string) => void;
  /** Ends one process before the run stops. */
  end: (pid: number) => Promise<void>;
  stop: () => Promise<void>;
};

/** What the records of running copies lie in. */
const runFolder = path.join(checkout.data, 'run');

function claim(name: string, alone: boolean, record: RunRecord): string {
  const file = path.join(runFolder, alone ? `${name}.json` : `${name}-${process.pid}.json`);
  if (claimRecord(file, record)) return file;
  throw trouble('A copy is already running from this folder: use that one, or stop it with Ctrl-C first.');
}

function stopOnSignals(stop: () => Promise<void>): void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      console.log('  … stopping everything');
      void stop().finally(() => process.exit(code));
    });
  }
  const parent = process.ppid;
  const leave = () => process.ppid !== parent && void stop().finally(() => process.exit(1));
  setInterval(leave, 300).unref();
}

/** `alone`: refuses when another of the same name runs from this checkout. */
async function openRun(name: string, alone = false): Promise<Run> {
  const recovered = await recoverDeadRuns(runFolder);
  if (recovered > 0) console.log(`  ✓ stopped ${recovered} processes left over from a run that was killed`);
  const record: RunRecord = { owner: note(process.pid), children: [], litter: [] };
  const file = claim(name, alone, record);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= clearUp(record).then(() => rmSync(file, { force: true }));
    return stopped;
  };
  stopOnSignals(stop);
  return {
    stop,
    stopping: () => stopped !== undefined,
    adopt: (pid, signal) => {
      record.children = [...record.children.filter(isAlive), note(pid, signal)];
      rewriteRecord(file, record);
    },
    litter: (folder) => {
      record.litter.push(folder);
      rewriteRecord(file, record);
    },
    end: async (pid) => {
      for (const child of record.children.filter((noted) => noted.pid === pid)) await end(child);
    },
  };
}

/** Opens a run for a piece of work and stops it afterwards, whatever happens. */
export async function withRun<T>(name: string, work: (run: Run) => Promise<T>, alone = false): Promise<T> {
  const run = await openRun(name, alone);
  try {
    return await work(run);
  } finally {
    await run.stop();
  }
}
