import path from 'node:path';
import { checkout } from './checkout.ts';
import { mustRun, showTool } from './processes.ts';
import { withRun } from './run.ts';
import { step } from './steps.ts';

/** A script of a package, once the generated sources are there; DATABASE_URL is passed on. */
const shown = (name: string, script: string) => (args: string[]) =>
  withRun(name, async (run) => {
    await step('generate', () => mustRun(run, 'turbo', ['run', 'generate', '--output-logs=errors-only']));
    return showTool(run, process.execPath, [path.join(checkout.root, script), ...args]);
  });

/** Publishes a version once its migrations are proved, or retires a service. */
export const publishService = shown('publish', 'packages/analysis/bin/publish-service.ts');

/** Proves a migration, and says what would become of every stored dossier. Writes nothing. */
export const migrateCheck = shown('migrate-check', 'packages/use-cases/bin/migrate-check.ts');

/** Moves stored dossiers to a newer version. */
export const migrate = shown('migrate', 'packages/use-cases/bin/migrate.ts');

/** Twelve kinds of change, a thousand dossiers each. */
export const proveMigrations = shown('prove-migrations', 'packages/analysis/proofs/migrations.ts');

/** The legal clock beside a walker over every minute: random cases, and every day of sixteen years as a start. */
export const proveDeadlines = shown('prove-deadlines', 'packages/calendar/proofs/deadlines.ts');

/** Slips in the twelve services, and who notices them. */
export const mutants = shown('mutants', 'packages/analysis/proofs/mutants.ts');
