import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOpenToAll } from './postgres-place.ts';

let folder = '';
let inner = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'place-'));
  inner = path.join(folder, 'checkout/data');
  mkdirSync(inner, { recursive: true });
  for (const each of [inner, path.dirname(inner), folder]) chmodSync(each, 0o755);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a folder under open folders is open to all', () => {
  expect(isOpenToAll(inner)).toBe(true);
});

test('one closed folder above is enough to close it', () => {
  chmodSync(folder, 0o700);
  expect(isOpenToAll(inner)).toBe(false);
});

test('to be entered it need not be listed', () => {
  chmodSync(folder, 0o711);
  expect(isOpenToAll(inner)).toBe(true);
});
