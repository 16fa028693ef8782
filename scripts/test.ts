import { type Clamav, findClamav, proveClamav } from './clamav.ts';
import { addCounts, type Counts, noCounts, readBrowserCounts, readUnitCounts, removeReports } from './counts.ts';
import { playwright, withSystem } from './e2e.ts';
import { checks, type Gate, gates, tryGate } from './gates.ts';
import { type Finished, runTool } from './processes.ts';
import { type Run, withRun } from './run.ts';
import { step } from './steps.ts';
import { sentenceOf } from './trouble.ts';
import { tryUnit } from './unit.ts';

const describe = (error: unknown) =>
  sentenceOf(error) ?? (error instanceof Error ? (error.stack ?? error.message) : String(error));

const isGood = ({ code }: Finished) => code === 0;

/** Runs a step to its end whatever happens: what it said is shown only when it failed. */
async function attempt(title: string, work: () => Promise<Finished>, count: (code: number) => Counts): Promise<Counts> {
  const ended = await step(title, work, isGood).catch((error) => ({ code: 1, output: describe(error) }));
  const counts = count(ended.code);
  if (!isGood(ended)) console.log(`${ended.output.trim()}\n  ✗ ${title}: see above`);
  return counts;
}

const asOne = (code: number): Counts => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

const tryBrowser = (run: Run, clamav: Clamav | undefined) =>
  withSystem(run, clamav, (env) =>
    step('playwright', () => runTool(run, 'playwright', playwright('e2e'), { env }), isGood),
  );

/** Said plainly: what was not there was not tried. */
async function tryClamav(run: Run, clamav: Clamav | undefined): Promise<Counts> {
  const prove = async (found: Clamav) => {
    const title = `${found.version} was there`;
    const proof = await step(title, () => proveClamav(run, found), isGood);
    console.log(`  ${proof.output.trim()}`);
    return asOne(proof.code);
  };
  if (clamav) return prove(clamav);
  console.log(
    '  – ClamAV is not here: only our own checks of files were tried (npm run bring:clamav brings it on Debian)',
  );
  return noCounts;
}

async function runAll(run: Run): Promise<Counts> {
  removeReports();
  const clamav = await findClamav(run);
  const gate = ({ title, tools }: Gate) => attempt(title, () => tryGate(run, { title, tools }), asOne);
  let total = noCounts;
  for (const name of checks) total = addCounts(total, await gate(gates[name]));
  total = addCounts(total, await attempt('unit and database tests', () => tryUnit(run), readUnitCounts));
  const built = await gate(gates.build);
  total = addCounts(total, built);
  const browser = () => (built.failed > 0 ? Promise.reject(new Error('not built')) : tryBrowser(run, clamav));
  total = addCounts(total, await attempt('browser tests', browser, readBrowserCounts));
  return addCounts(total, await tryClamav(run, clamav));
}

/** Everything that must hold, to the end even after a failure. The last line says how many did. */
export async function test(): Promise<number> {
  const { passed, failed } = await withRun('test', runAll).catch((error) => {
    console.log(describe(error));
    return { passed: 0, failed: 1 };
  });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
