import path from 'node:path';
const root = process.cwd();
const { withRun } = await import(path.join(root, 'scripts/run.ts'));
const { freePorts } = await import(path.join(root, 'scripts/ports.ts'));
const { startThrowAwayServer } = await import(path.join(root, 'scripts/postgres.ts'));
const { spawnSync } = await import('node:child_process');
const [pkg, ...args] = process.argv.slice(2);
process.exit(await withRun('dbtest', async (run: unknown) => {
  const { postgres } = await freePorts();
  const server = await startThrowAwayServer(run, postgres, false);
  const { spawn } = await import('node:child_process');
  return new Promise((ok) => spawn('npx', ['vitest', 'run', ...args], { cwd: path.join(root, 'packages', pkg), stdio: 'inherit', env: { ...process.env, TEST_DATABASE_URL: server.url('postgres') } }).on('exit', ok));
}));
