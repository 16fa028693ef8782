import path from 'node:path';
import { openDeps } from '../../packages/use-cases/src/index.ts';
import { checkout } from '../checkout.ts';
import { seed as seedDatabase } from '../database.ts';
import { freshLogs, systemEnv } from '../parts.ts';
import { freePorts } from '../ports.ts';
import { type Run, withRun } from '../run.ts';
import { step } from '../steps.ts';
import { sentenceOf, trouble } from '../trouble.ts';
import { benchCommands } from './commands.ts';
import { slots } from './door-calls.ts';
import { type Judged, printGoals } from './figures.ts';
import { printMachine, printSizes } from './machine.ts';
import { makeDossiers } from './make-dossiers.ts';
import { benchBytes } from './page-bytes.ts';
import { benchPages } from './pages.ts';
import { seed } from './pgbench.ts';
import { benchSize } from './size.ts';
import { startBackoffice, startSites } from './system.ts';
import { openVisits } from './visits.ts';

const sections = ['commands', 'pages', 'bytes', 'size'] as const;
/** The size takes minutes to fill: it is measured only when it is asked for. */
const usual = ['commands', 'pages', 'bytes'] as const;
type Section = (typeof sections)[number];

const clients = 16;

function askedSections(args: readonly string[]): readonly Section[] {
  const asked = sections.filter((section) => args.includes(section));
  if (asked.length === args.length) return args.length > 0 ? asked : usual;
  throw trouble(`npm run bench takes what to measure: ${sections.join(', ')}; without one it measures all but size.`);
}

async function measure(run: Run, url: string, asked: readonly Section[]): Promise<Judged[]> {
  const ports = await freePorts();
  const env = systemEnv(ports, url, process.env.DATA_DIR ?? path.join(checkout.cache, 'bench/data'));
  await step('demo data', () => seedDatabase(run, env));
  const deps = await openDeps(env, { name: 'mot-cua bench', connections: clients });
  try {
    await printMachine(deps.db.pool);
    console.log(`Seed of the random choice: ${seed}`);
    const system = { ports, env, logs: freshLogs(path.join(checkout.cache, 'bench/logs')) };
    if (asked.includes('size')) {
      const judged = await benchSize(deps, () => startBackoffice(run, system));
      await printSizes(deps.db.pool);
      return judged;
    }
    const count = clients * slots;
    const ids = await step(`${count} dossiers, each by its seven commands`, () => makeDossiers(deps, count));
    await printSizes(deps.db.pool);
    const judged: Judged[] = asked.includes('commands') ? await benchCommands(run, deps, url, ids) : [];
    if (asked.some((section) => section !== 'commands')) {
      const sites = await startSites(run, system);
      const { measured, weighed } = await openVisits(deps, sites, ids[0] ?? '');
      if (asked.includes('pages')) judged.push(...(await benchPages(measured)));
      if (asked.includes('bytes')) judged.push(...(await benchBytes(weighed)));
    }
    await printSizes(deps.db.pool);
    return judged;
  } finally {
    await deps.db.close();
  }
}

/** Figures are no tests: whatever they are, measured is success. */
async function main(args: readonly string[]): Promise<number> {
  const url = process.env.DATABASE_URL;
  if (!url) throw trouble('There is no database to measure: start this with npm run bench.');
  const asked = askedSections(args);
  printGoals(await withRun('bench-work', (run) => measure(run, url, asked)));
  return 0;
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${sentenceOf(error) ?? (error instanceof Error ? error.stack : String(error))}`);
  process.exit(1);
}
