import { randomUUID } from 'node:crypto';
import { sweep } from '@mot-cua/db';
import type { TableSheet } from '@mot-cua/documents';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorld, type World } from '../testing/index.ts';
import { askPrint } from './ask-print.ts';
import { readPrint } from './read-print.ts';
import { setPrints } from './set-prints.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

const sheet: TableSheet = {
  lang: 'vi',
  at: '2026-03-02T02:00:00.000Z',
  heads: ['Tình hình giải quyết hồ sơ'],
  columns: ['Cơ quan', 'Tổng'],
  widths: [4, 1],
  numeric: [false, true],
  lines: [['Phường Bạch Mai', '12']],
  hasSum: false,
};

async function asked(more: Partial<TableSheet> = {}): Promise<string> {
  const intentId = randomUUID();
  await askPrint(world.deps, { intentId, name: 'report-2026-03', sheet: { ...sheet, ...more } }, world.cast.supervisor);
  return intentId;
}
const read = (id: string, staff = world.cast.supervisor) => readPrint(world.deps, id, staff);

it('a table is typeset once by the worker, and only its asker opens it', async () => {
  const id = await asked();
  expect(await read(id)).toEqual({ waiting: true });
  expect(await setPrints(world.deps)).toBe(1);
  expect(await setPrints(world.deps)).toBe(0);
  const found = await read(id);
  expect(found).toMatchObject({ file: { fileName: 'report-2026-03.pdf', mime: 'application/pdf' } });
  expect(found && 'file' in found && Buffer.from(found.file.bytes).subarray(0, 5).toString()).toBe('%PDF-');
  expect(await read(id, world.cast.leader)).toBeNull();
  expect(await read('nothing')).toBeNull();
});

it('asked for twice under one intent it is there once', async () => {
  const again = { intentId: await asked(), name: 'another', sheet };
  await askPrint(world.deps, again, world.cast.leader);
  expect(await setPrints(world.deps)).toBe(1);
  expect(await read(again.intentId)).toMatchObject({ file: { fileName: 'report-2026-03.pdf' } });
  expect(await read(again.intentId, world.cast.leader)).toBeNull();
});

it('one that cannot be typeset keeps no other waiting, and all are gone after a day', async () => {
  const bad = await asked({ at: 'never' });
  const good = await asked();
  await expect(setPrints(world.deps)).rejects.toThrow('1 tables');
  expect(await read(good)).toHaveProperty('file');
  expect(await read(bad)).toEqual({ waiting: true });
  await world.clock.set('2026-03-03', '09:01');
  await sweep(world.deps.db);
  expect([await read(good), await read(bad)]).toEqual([null, null]);
});
