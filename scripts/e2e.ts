import path from 'node:path';
import { checkout } from './checkout.ts';
import { findChromium } from './chromium.ts';
import { type Clamav, findClamav } from './clamav.ts';
import { seed } from './database.ts';
import { gates, tryGate } from './gates.ts';
import { freshLogs, partsOf, startPart, systemEnv } from './parts.ts';
import { freePorts } from './ports.ts';
import { mustRun, showTool } from './processes.ts';
import { type Run, withRun } from './run.ts';
import { step } from './steps.ts';
import { trouble } from './trouble.ts';
import { throwAwayFolder, withDatabase } from './with-database.ts';

/** Browser tests cannot wait for days: what takes some has happened before. Answers the dossier's id. */
async function tellOfLastMonth(run: Run, env: Record<string, string>): Promise<string> {
  const cwd = path.join(checkout.root, 'packages/use-cases');
  return (await mustRun(run, process.execPath, ['proofs/silent-consultation.ts'], { cwd, env })).trim();
}

/** Brings up a whole private copy in production mode; hands its addresses and a browser to the work. */
export async function withSystem<T>(
  run: Run,
  clamav: Clamav | undefined,
  work: (env: Record<string, string>) => Promise<T>,
): Promise<T> {
  const chromium = await step('browser', () => findChromium(run));
  return withDatabase(run, { durable: false }, async (url) => {
    const ports = await freePorts();
    const env = systemEnv(ports, url, throwAwayFolder(run, checkout.cache), clamav?.address);
    const system = { ports, env, logs: freshLogs(path.join(checkout.cache, 'logs')) };
    await step('demo data', () => seed(run, env));
    const silent = await step('a dossier of last month', () => tellOfLastMonth(run, env));
    await step('portal, back office, worker, gateways', async () => {
      for (const part of partsOf('production')) await startPart(run, system, part, 'production');
    });
    // Over HTTP only: the database stays unknown to the browser tests.
    const { DATABASE_URL: _hidden, ...addresses } = env;
    return work({ ...addresses, ...chromium, SILENT_DOSSIER: silent });
  });
}

/** The stories of the whole city come after all others; what changes its agencies, last. */
const projectsOf = (project: string): string[] => (project === 'e2e' ? ['e2e', 'city', 'reform'] : [project]);

export const playwright = (project: string) => [
  ...['test', '--config', 'e2e'],
  ...projectsOf(project).map((each) => `--project=${each}`),
];

async function browse(run: Run, project: string, args: string[]): Promise<number> {
  const built = await step('build', () => tryGate(run, gates.build));
  if (built.code !== 0) {
    console.error(built.output);
    throw trouble('The build failed, see above.');
  }
  return withSystem(run, await findClamav(run), (env) =>
    showTool(run, 'playwright', [...playwright(project), ...args], { env }),
  );
}

/** The browser tests in front of the person; arguments go to Playwright, and are asked of all stories alike. */
export const e2e = (args: string[]) =>
  withRun('e2e', (run) => browse(run, 'e2e', args.length > 0 ? ['--no-deps', ...args] : args));

/** Every service from search to result in every setting: too long for each change. */
export const matrix = (args: string[]) => withRun('matrix', (run) => browse(run, 'matrix', args));

/** Pictures of the screens. */
export const shots = (args: string[]) => withRun('shots', (run) => browse(run, 'shots', args));

/** The main pages as on a cheap telephone; writes the page of the documentation. */
export const phone = (args: string[]) => withRun('phone', (run) => browse(run, 'phone', args));
