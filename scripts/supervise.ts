import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findProcess } from './process-table.ts';
import type { Run } from './run.ts';
import { trouble } from './trouble.ts';

const [mostRestarts, withinMs] = [5, 60_000];
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Throws once something has been started anew five times within a minute. */
function limiter(name: string) {
  let times: number[] = [];
  return () => {
    times = [...times.filter((time) => Date.now() - time < withinMs), Date.now()];
    if (times.length > mostRestarts)
      throw trouble(`The ${name} keeps ending: see its log, put that right, start again.`);
    console.log(`  ! the ${name} ended; starting it anew`);
  };
}

/** Starts a part again whenever it ends. Settles (by throwing) only when that does not help. */
export async function keepRunning(run: Run, name: string, first: ChildProcess, restart: () => Promise<ChildProcess>) {
  const allow = limiter(name);
  for (let child = first; ; child = await restart()) {
    if (child.exitCode === null && !child.signalCode) await once(child, 'exit');
    if (run.stopping()) return;
    allow();
    await pause(500);
  }
}

/** The same for the database server, which is not our child: looks each second whether it is there. */
export async function keepServing(run: Run, first: number, restart: () => Promise<{ pid: number }>) {
  const allow = limiter('database server');
  for (let pid = first; ; ) {
    await pause(1000);
    if (run.stopping()) return;
    if (findProcess(pid)) continue;
    allow();
    ({ pid } = await restart());
  }
}
