import os from 'node:os';
import path from 'node:path';
import { unitReport } from './counts.ts';
import { freePorts } from './ports.ts';
import { startThrowAwayServer } from './postgres.ts';
import { type Finished, runTool, showTool } from './processes.ts';
import { type Run, withRun } from './run.ts';

const reporters = (folder = '') => [
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${path.join(folder, unitReport)}`,
];

// Vitest uses several threads itself: as many packages at once as there are processors would be too many.
const packagesAtOnce = Math.max(2, Math.floor(os.availableParallelism() / 2));

const packageTests = [
  ...['run', 'unit', '--continue=always', '--output-logs=errors-only', `--concurrency=${packagesAtOnce}`],
  ...['--', ...reporters()],
];

async function testEnv(run: Run): Promise<Record<string, string>> {
  const { postgres } = await freePorts();
  const server = await startThrowAwayServer(run, postgres, false);
  return { TEST_DATABASE_URL: server.url('postgres') };
}

type Tool = (run: Run, command: string, args: string[], where: { env: Record<string, string> }) => Promise<Finished>;

/** The tests of all packages, then those of the scripts, against a private database server. */
export async function tryUnit(run: Run, tool: Tool = runTool): Promise<Finished> {
  const env = await testEnv(run);
  const packages = await tool(run, 'turbo', packageTests, { env });
  const scripts = await tool(run, 'vitest', ['run', '--dir', 'scripts', ...reporters('scripts')], { env });
  const output = [packages, scripts].flatMap(({ code, output }) => (code === 0 ? [] : output)).join('\n');
  return { code: packages.code || scripts.code, output };
}

const show: Tool = async (...tool) => ({ code: await showTool(...tool), output: '' });

export const unit = () => withRun('unit', async (run) => (await tryUnit(run, show)).code);
