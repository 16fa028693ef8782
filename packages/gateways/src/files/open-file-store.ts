import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FileStore, StoredFile } from './file-store.ts';

const SHA256 = /^[0-9a-f]{64}$/;

/** Opens a store in a folder of this machine; several processes may share it. */
export function openFileStore(dir: string): FileStore {
  const root = resolve(dir);
  const pathOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  return {
    put: (bytes) => put(root, pathOf, bytes),
    async get(sha256) {
      if (!SHA256.test(sha256)) return null;
      const bytes = await orMissing(readFile(pathOf(sha256)), null);
      if (bytes && digest(bytes) !== sha256) throw new Error(`Stored file ${sha256} is damaged`);
      return bytes;
    },
    async has(sha256) {
      if (!SHA256.test(sha256)) return false;
      return orMissing(
        access(pathOf(sha256)).then(() => true),
        false,
      );
    },
    async remove(sha256) {
      if (SHA256.test(sha256)) await orMissing(removeOld(pathOf(sha256), root), undefined);
    },
  };
}

async function put(root: string, pathOf: (sha256: string) => string, bytes: Uint8Array): Promise<StoredFile> {
  const stored = { sha256: digest(bytes), size: bytes.length };
  const path = pathOf(stored.sha256);
  await makeFolder(dirname(path), root);
  const temporary = join(root, `.${stored.sha256.slice(0, 8)}-${randomUUID()}`);
  try {
    await writeAndSync(temporary, bytes);
    await rename(temporary, path);
  } catch (problem) {
    await rm(temporary, { force: true });
    throw problem;
  }
  await syncFolder(dirname(path));
  return stored;
}

/** Whoever puts the same bytes meanwhile has a file of their own, which is young: it is left, or put back. */
async function removeOld(path: string, root: string): Promise<void> {
  const aside = join(root, `.gone-${randomUUID()}`);
  await rename(path, aside);
  const { mtimeMs } = await stat(aside);
  if (Date.now() - mtimeMs < 3_600_000) await rename(aside, path);
  else await rm(aside);
  await syncFolder(dirname(path));
}

async function writeAndSync(path: string, bytes: Uint8Array) {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function makeFolder(folder: string, root: string) {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (first === undefined) return;
  await syncFolder(root);
  await syncFolder(dirname(first));
}

async function syncFolder(folder: string) {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function orMissing<Found, Missing>(reading: Promise<Found>, missing: Missing): Promise<Found | Missing> {
  try {
    return await reading;
  } catch (problem) {
    if (problem instanceof Error && 'code' in problem && problem.code === 'ENOENT') return missing;
    throw problem;
  }
}
