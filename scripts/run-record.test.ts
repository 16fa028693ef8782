import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimRecord, end, isAlive, type Noted, note, type RunRecord, recoverDeadRuns } from './run-record.ts';

let folder = '';
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'run-record-'));
});

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  rmSync(folder, { recursive: true });
});

function startChild(code = 'setInterval(() => {}, 1000)'): Noted {
  const child = spawn(process.execPath, ['-e', code], { detached: true, stdio: 'ignore' });
  children.push(child);
  return note(child.pid ?? 0);
}

const dead: Noted = { pid: process.pid, born: 'long ago', signal: 'SIGTERM' };
const record = (part: Partial<RunRecord>): RunRecord => ({
  owner: note(process.pid),
  children: [],
  litter: [],
  ...part,
});
const file = (name: string) => path.join(folder, `${name}.json`);

test('of two copies only the first gets the record', () => {
  expect(claimRecord(file('start'), record({}))).toBe(true);
  expect(claimRecord(file('start'), record({}))).toBe(false);
  expect(readdirSync(folder)).toEqual(['start.json']);
});

test('what a killed run left is ended and removed', async () => {
  const orphan = startChild();
  const litter = path.join(folder, 'litter');
  mkdirSync(litter);
  claimRecord(file('start'), record({ owner: dead, children: [orphan], litter: [litter] }));
  expect(await recoverDeadRuns(folder)).toBe(1);
  expect(isAlive(orphan)).toBe(false);
  expect(existsSync(litter)).toBe(false);
  expect(claimRecord(file('start'), record({}))).toBe(true);
});

test('a stranger that was given the number of a dead process is left alone', async () => {
  const stranger = startChild();
  claimRecord(file('start'), record({ owner: dead, children: [{ ...stranger, born: 'before' }] }));
  expect(await recoverDeadRuns(folder)).toBe(0);
  expect(isAlive(stranger)).toBe(true);
});

test('a run that lives is left alone', async () => {
  const child = startChild();
  claimRecord(file('start'), record({ children: [child] }));
  expect(await recoverDeadRuns(folder)).toBe(0);
  expect(isAlive(child)).toBe(true);
  expect(claimRecord(file('start'), record({}))).toBe(false);
});

test('a record cut short by a full disk stands in nobody’s way', async () => {
  writeFileSync(file('start'), '{"owner":');
  await recoverDeadRuns(folder);
  expect(claimRecord(file('start'), record({}))).toBe(true);
});

test('ending a process ends what it started', async () => {
  const marker = path.join(folder, 'grandchild');
  const grandchild = `require('fs').writeFileSync(process.argv[1], String(process.pid)); setInterval(() => {}, 1000)`;
  const parent = startChild(
    `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}, ${JSON.stringify(marker)}]); setInterval(() => {}, 1000)`,
  );
  await expect.poll(() => existsSync(marker), { timeout: 10_000 }).toBe(true);
  const young = note(Number(readFileSync(marker, 'utf8')));
  await end(parent);
  await expect.poll(() => isAlive(young)).toBe(false);
});
