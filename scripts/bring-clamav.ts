import { existsSync, globSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { runTool } from './processes.ts';
import { type Run, withRun } from './run.ts';

/** Where `npm run bring:clamav` lays the scanner, apart from the system. */
export const broughtClamav = path.join(checkout.cache, 'clamav');

const packages = ['clamav-daemon', 'clamav-testfiles'];
const mostSeconds = '90';

const apt = (run: Run, folder: string, ...args: string[]) => {
  const places = ['-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User=root', '-o', `Dir::Cache=${folder}/cache`];
  return runTool(run, 'timeout', [mostSeconds, 'apt-get', '-qq', '-y', ...places, ...args]);
};

async function fetchPackages(run: Run, folder: string): Promise<boolean> {
  const fetch = (...options: string[]) =>
    apt(run, folder, ...options, '--no-install-recommends', '--download-only', 'install', ...packages);
  if ((await fetch()).code === 0) return true;
  // The system's lists may be missing or old: lists of our own, since the system's are not ours to change.
  const own = ['-o', `Dir::State::lists=${folder}/lists`];
  mkdirSync(`${folder}/lists/partial`, { recursive: true });
  return (await apt(run, folder, ...own, 'update')).code === 0 && (await fetch(...own)).code === 0;
}

async function unpack(run: Run, folder: string): Promise<boolean> {
  const files = globSync(`${folder}/cache/archives/*.deb`);
  for (const file of files) {
    if ((await runTool(run, 'dpkg-deb', ['-x', file, `${folder}/root`])).code !== 0) return false;
  }
  return existsSync(`${folder}/root/usr/sbin/clamd`);
}

/** Lays Debian's ClamAV into the cache of this checkout; installs nothing. False where that cannot be done. */
async function bring(run: Run): Promise<boolean> {
  if (existsSync(broughtClamav)) return true;
  const half = `${broughtClamav}.${process.pid}`;
  run.litter(half);
  mkdirSync(`${half}/cache/archives/partial`, { recursive: true });
  if (!(await fetchPackages(run, half)) || !(await unpack(run, half))) return false;
  for (const name of ['cache', 'lists']) rmSync(path.join(half, name), { recursive: true, force: true });
  renameSync(half, broughtClamav);
  return true;
}

/** Brings ClamAV where Debian's packages can be had, for `npm test` and `npm start` to find. */
export async function bringClamav(): Promise<number> {
  const brought = await withRun('bring', bring).catch(() => false);
  console.log(brought ? '  ✓ ClamAV is here' : '  ✗ ClamAV could not be brought: the tests do without it and say so');
  return brought ? 0 : 1;
}
