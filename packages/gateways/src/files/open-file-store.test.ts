import { createHash, randomBytes } from 'node:crypto';
import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openFileStore } from './open-file-store.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const allFiles = async () => {
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
};

it('keeps bytes under their own hash and gives them back', async () => {
  const store = openFileStore(join(folder.path, 'new', 'store'));
  const bytes = randomBytes(5_000);
  const stored = await store.put(bytes);
  expect(stored).toEqual({ sha256: createHash('sha256').update(bytes).digest('hex'), size: 5_000 });
  expect(await store.get(stored.sha256)).toEqual(bytes);
  expect(await store.has(stored.sha256)).toBe(true);
  expect(await openFileStore(join(folder.path, 'new', 'store')).get(stored.sha256)).toEqual(bytes);
});

it('keeps the same bytes once, even when forty arrive at a time', async () => {
  const store = openFileStore(folder.path);
  const bytes = randomBytes(200_000);
  const stored = await Promise.all(Array.from({ length: 40 }, () => store.put(bytes)));
  expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
  expect(await allFiles()).toEqual([stored[0]?.sha256]);
  expect(await store.get(stored[0]?.sha256 ?? '')).toEqual(bytes);
});

it('knows nothing under other names, least of all paths', async () => {
  const store = openFileStore(join(folder.path, 'store'));
  await writeFile(join(folder.path, 'secret'), 'x');
  const { sha256 } = await store.put(Buffer.from('a'));
  for (const name of ['../secret', `${sha256.slice(0, 2)}/${sha256}`, sha256.toUpperCase(), `${sha256}\0`, '', '..']) {
    expect(await store.get(name)).toBeNull();
    expect(await store.has(name)).toBe(false);
  }
  expect(await store.get('0'.repeat(64))).toBeNull();
  expect(await store.has('0'.repeat(64))).toBe(false);
});

it('notices when kept bytes were changed', async () => {
  const store = openFileStore(folder.path);
  const { sha256 } = await store.put(Buffer.from('the decision'));
  await writeFile(join(folder.path, sha256.slice(0, 2), sha256), 'another decision');
  await expect(store.get(sha256)).rejects.toThrow(/damaged/);
});

it('leaves nothing behind when the bytes cannot be kept', async () => {
  const store = openFileStore(folder.path);
  const bytes = Buffer.from('b');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeFile(join(folder.path, sha256.slice(0, 2)), 'a file where the folder should be');
  await expect(store.put(bytes)).rejects.toThrow();
  expect(await allFiles()).toEqual([sha256.slice(0, 2)]);
});

it('removes what lay there for an hour, and leaves what was put again just now', async () => {
  const store = openFileStore(folder.path);
  const { sha256 } = await store.put(Buffer.from('gone'));
  await store.remove(sha256);
  expect(await store.has(sha256)).toBe(true);
  const old = new Date(Date.now() - 3_700_000);
  await utimes(join(folder.path, sha256.slice(0, 2), sha256), old, old);
  await store.remove(sha256);
  await store.remove(sha256);
  await store.remove('../x');
  expect(await allFiles()).toEqual([]);
});
