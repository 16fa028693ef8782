import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from '../checkout.ts';
import { mustRun } from '../processes.ts';
import type { Run } from '../run.ts';
import { callText, slots } from './door-calls.ts';

export const seed = 20_261_123;

const debianFolder = '/usr/lib/postgresql';

function folders(): string[] {
  const versions = existsSync(debianFolder) ? readdirSync(debianFolder).sort().reverse() : [];
  const debian = versions.map((version) => path.join(debianFolder, version, 'bin'));
  return [...(process.env.PATH ?? '').split(path.delimiter), ...debian];
}

/** PostgreSQL's own load generator, if it is installed; the embedded server comes without. */
export const findPgbench = (): string | undefined =>
  folders()
    .map((folder) => path.join(folder, 'pgbench'))
    .find((file) => existsSync(file));

function writeScript(): string {
  const folder = path.join(checkout.cache, 'bench');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'record-decision.sql');
  writeFileSync(file, `\\set slot random(0, ${slots - 1})\n${callText(':client_id', ':slot')};\n`);
  return file;
}

const numberAfter = (output: string, words: RegExp): number => Number(words.exec(output)?.[1] ?? Number.NaN);

/** Runs pgbench with prepared statements. Answers transactions a second and how many there were. */
export async function runPgbench(
  run: Run,
  program: string,
  { url, clients, seconds }: { url: string; clients: number; seconds: number },
): Promise<{ perSecond: number; done: number }> {
  const how = ['-n', '-M', 'prepared', '-c', String(clients), '-j', String(Math.min(clients, 2))];
  const args = [...how, '-T', String(seconds), `--random-seed=${seed}`, '-f', writeScript(), url];
  const output = await mustRun(run, program, args);
  return {
    perSecond: numberAfter(output, /^tps = ([\d.]+)/m),
    done: numberAfter(output, /transactions actually processed: (\d+)/),
  };
}
