import path from 'node:path';
import { checkout } from './checkout.ts';
import { seed } from './database.ts';
import { mustRun, showTool } from './processes.ts';
import { type Run, withRun } from './run.ts';
import { step } from './steps.ts';
import { throwAwayFolder, withDatabase } from './with-database.ts';

/** Production settings throughout: what a proof or a measurement says must hold for the real thing. */
function inPrivate(
  run: Run,
  script: string,
  args: string[],
  { task, seeded = false }: { task: 'generate' | 'build'; seeded?: boolean },
): Promise<number> {
  return step(task, () => mustRun(run, 'turbo', ['run', task, '--output-logs=errors-only'])).then(() =>
    withDatabase(run, { durable: true }, async (url) => {
      const env = { DATABASE_URL: url, DATA_DIR: throwAwayFolder(run, checkout.cache), NODE_ENV: 'production' };
      if (seeded) await step('demo data', () => seed(run, env));
      return showTool(run, process.execPath, [path.join(checkout.root, script), ...args], { env });
    }),
  );
}

const replayScript = 'packages/use-cases/proofs/replay.ts';
const reportScript = 'packages/use-cases/proofs/report.ts';

/** `--stored` looks at the database of DATABASE_URL and changes nothing; otherwise a private one is filled and looked at. */
export const replay = (args: string[]) =>
  withRun('replay', (run) =>
    args.includes('--stored')
      ? showTool(run, process.execPath, [path.join(checkout.root, replayScript), ...args])
      : inPrivate(run, replayScript, args, { task: 'generate' }),
  );

/** Two people at once on one dossier, again and again: one winner each time. */
export const races = (args: string[]) =>
  withRun('races', (run) => inPrivate(run, 'packages/use-cases/proofs/races.ts', args, { task: 'generate' }));

/** Journeys made from every chart, driven through the use cases and the real database: every transition once at least. */
export const journeys = (args: string[]) =>
  withRun('journeys', (run) => inPrivate(run, 'packages/use-cases/proofs/journeys.ts', args, { task: 'generate' }));

/** The period report against the journal, figure by figure, with 100,000 dossiers; `--stored` as for the replay. */
export const provenReport = (args: string[]) =>
  withRun('report:proof', (run) =>
    args.includes('--stored')
      ? showTool(run, process.execPath, [path.join(checkout.root, reportScript), ...args])
      : inPrivate(run, reportScript, args, { task: 'generate', seeded: true }),
  );

/** Moves a thousand dossiers of a published version to a newer one, and compares each before and after. */
export const rehearseMigration = (args: string[]) =>
  withRun('rehearse-migration', (run) =>
    inPrivate(run, 'packages/use-cases/proofs/rehearse-migration.ts', args, { task: 'generate' }),
  );

export const bench = (args: string[]) =>
  withRun('bench', (run) => inPrivate(run, 'scripts/bench/main.ts', args, { task: 'build' }));
