// Runs on any Node >= 18 with nothing installed: brings in pnpm, the dependencies and Node 24, then hands over.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = path.join(root, 'node_modules', '.bin');
const stamp = path.join(root, 'node_modules', '.bootstrap');
const parent = process.ppid;
const began = Date.now();
const neededForInstall = 1.5e9;
const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;

function giveUp(sentence) {
  console.error(`\n${sentence}`);
  if (process.argv[2] === 'test') console.log('0 passed, 1 failed');
  process.exit(1);
}

/** What the installed packages depend on: an equal key means nothing is to be installed. */
function installKey() {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

function sentenceFor(output) {
  const command = `npm run ${process.argv[2] ?? 'start'}`;
  if (/ENOSPC|no space left/i.test(output)) return `The disk is full: free some space, then ${command} again.`;
  if (/EACCES|EPERM|EROFS/.test(output)) {
    return `The dependencies could not be written: make sure you own ${root} and your npm cache, then ${command} again.`;
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET/.test(output)) {
    return `The package registry could not be reached: check the network (or npm's proxy setting), then ${command} again.`;
  }
  return `The dependencies could not be installed (see above); put that right, then ${command} again.`;
}

function install(key) {
  const free = statfsSync(root);
  if (free.bavail * free.bsize < neededForInstall) {
    giveUp(`The disk is too full to install the dependencies: free at least 1.5 GB for ${root}, then try again.`);
  }
  console.log('  … dependencies (pnpm, Node 24, packages)');
  rmSync(stamp, { force: true });
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const pnpm = ['pnpm', 'install', '--frozen-lockfile', '--reporter=append-only'];
  const done = spawnSync('npm', ['exec', '--yes', `--package=${packageManager}`, '--', ...pnpm], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CI: '1' },
    maxBuffer: 64e6,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (done.signal === 'SIGINT') process.exit(130);
  if (done.status !== 0) {
    const output = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ?? ''}`;
    console.error(output.trim().split('\n').slice(-15).join('\n'));
    giveUp(sentenceFor(output));
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, key);
  console.log(`  ✓ dependencies  ${seconds()}`);
}

function node24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  const bundled = path.join(bin, 'node');
  if (!existsSync(bundled)) giveUp(`Node 24 cannot be brought in on ${process.platform}: install it, then try again.`);
  return bundled;
}

const key = installKey();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) install(key);

const child = spawn(node24(), [path.join(root, 'scripts', 'main.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    // Otherwise each pnpm that turbo starts may install anew, all at once, in a checkout that was moved.
    pnpm_config_verify_deps_before_run: 'false',
    BOOTSTRAP_BEGAN: String(began),
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm may be killed without telling us: notice being orphaned.
setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300).unref();
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
