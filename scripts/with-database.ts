import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrate } from './database.ts';
import { freePorts } from './ports.ts';
import { startThrowAwayServer } from './postgres.ts';
import type { Run } from './run.ts';
import { step } from './steps.ts';

/** A private database with the schema in it, gone after the work. `durable`: commits as in production. */
export async function withDatabase<T>(
  run: Run,
  { durable }: { durable: boolean },
  work: (url: string) => Promise<T>,
): Promise<T> {
  const { postgres } = await freePorts();
  const server = await step('private database server', () => startThrowAwayServer(run, postgres, durable));
  const url = server.url('mot_cua');
  await step('migrations', () => migrate(run, url));
  try {
    return await work(url);
  } finally {
    await run.end(server.pid);
  }
}

/** A folder for the files of a private copy, gone with the run. */
export function throwAwayFolder(run: Run, parent: string): string {
  const folder = path.join(parent, `data-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  run.litter(folder);
  return folder;
}
