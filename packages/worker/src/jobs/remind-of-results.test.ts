import { noticesOf } from '@mot-cua/db';
import { listUnclaimed, listWork } from '@mot-cua/use-cases';
import { copyPages, done, makeWorld, resultPrepared, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindOfResults } from './remind-of-results.ts';

let world: World;
let id: string;

/** A copy is ready on Monday 2 March 2026; nobody comes for it. */
beforeAll(async () => {
  world = await makeWorld();
  const { lan, clerk, leader, documentClerk } = world.cast;
  id = await submitted(world, lan, 'certified-copy', copyPages);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, clerk, 'assessFee', { pages: '4', copies: '2' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
});
afterAll(() => world?.close());

const waiting = (now: string, staff = world.cast.clerk) => listUnclaimed(world.deps, { now }, staff);
const letters = () => world.outside.mails.filter(({ text }) => text.includes(`/my/${id}`));

it('a result that lies at the desk is listed after five working days, for those who hand it over', async () => {
  expect(await waiting('2026-03-06T10:00:00.000Z')).toEqual([]);
  const [row] = await waiting('2026-03-09T02:00:00.000Z');
  expect(row).toMatchObject({ dossierId: id, owner: 'Nguyễn Thị Lan', workingDays: 5, reminded: 0 });
  expect(await waiting('2026-03-09T02:00:00.000Z', world.cast.otherClerk)).toEqual([]);
  expect(await waiting('2026-03-09T02:00:00.000Z', world.cast.leader)).toEqual([]);
  const counted = async (now: string, staff = world.cast.clerk) =>
    (await listWork(world.deps, { queue: 'all', now }, staff)).unclaimed;
  expect(await counted('2026-03-06T10:00:00.000Z')).toBe(0);
  expect(await counted('2026-03-09T02:00:00.000Z')).toBe(1);
  expect(await counted('2026-03-09T02:00:00.000Z', world.cast.leader)).toBe(0);
});

it('its applicant is reminded once at each threshold, also when the post was down', async () => {
  await world.clock.set('2026-03-06', '17:00');
  expect(await remindOfResults(world.deps)).toBe(0);
  await world.clock.set('2026-03-09', '08:00');
  const mail = { send: () => Promise.reject(new Error('The post is down')) };
  await expect(remindOfResults({ ...world.deps, mail })).rejects.toThrow('down');
  expect(await remindOfResults(world.deps)).toBe(1);
  expect(await remindOfResults(world.deps)).toBe(0);
  await world.clock.set('2026-03-31', '08:00');
  expect(await remindOfResults(world.deps)).toBe(1);
  expect(await remindOfResults(world.deps)).toBe(0);
  expect(letters().map(({ subject }) => subject)).toEqual([
    expect.stringContaining('kết quả đang chờ bạn'),
    expect.stringContaining('vẫn chưa có người nhận'),
  ]);
  const kinds = (await noticesOf(world.deps.db, world.cast.lan.id)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind.startsWith('resultUnclaimed'))).toHaveLength(2);
  expect((await waiting('2026-03-31T02:00:00.000Z'))[0]?.reminded).toBe(2);
});

it('after a long pause of the worker only the later letter is sent', async () => {
  await world.deps.db.pool.query(`delete from notice where kind like 'resultUnclaimed%'`);
  const before = letters().length;
  expect([await remindOfResults(world.deps), await remindOfResults(world.deps)]).toEqual([1, 0]);
  expect(letters().slice(before)).toMatchObject([{ subject: expect.stringContaining('vẫn chưa') }]);
});

it('and never again once it was fetched', async () => {
  const { clerk } = world.cast;
  await done(world, id, clerk, 'confirmPayment', { received: 'yes' });
  await done(world, id, clerk, 'deliverAtDesk', {
    identityChecked: 'yes',
    originalsCompared: 'yes',
    receiver: 'owner',
  });
  await world.clock.set('2026-12-01', '08:00');
  expect(await remindOfResults(world.deps)).toBe(0);
  expect(await waiting('2026-12-01T02:00:00.000Z')).toEqual([]);
});
