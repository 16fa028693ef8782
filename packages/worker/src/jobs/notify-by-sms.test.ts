import { randomUUID } from 'node:crypto';
import { contactOf, leaseLetters } from '@mot-cua/db';
import { type Citizen, changeMyContact, confirmMyContact } from '@mot-cua/use-cases';
import { done, makeWorld, paid, standing, statusPages, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { drain, handle, takePromises } from '../test/in-process-worker.ts';
import { sendLetters } from './send-letters.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await drain(world.deps);
  await world.deps.db.pool.query('delete from letter');
  world.outside.sms.taken.length = 0;
});

async function choose(citizen: Citizen, sms: 'sms' | '', isConfirmed: boolean): Promise<void> {
  const raw = { phone: `09${Math.floor(1e7 + Math.random() * 8e7)}`, sms, language: 'vi' };
  await changeMyContact(world.deps, { raw, intentId: randomUUID() }, citizen);
  const [letter] = (await leaseLetters(world.deps.db, 10)).filter(({ kind }) => kind === 'confirmPhone');
  if (isConfirmed) await confirmMyContact(world.deps, { kind: 'phone', typed: letter?.details.code ?? '' }, citizen);
  await world.deps.db.pool.query('delete from letter');
}

async function accepted(citizen: Citizen): Promise<string> {
  const { clerk } = world.cast;
  const id = await paid(world, await submitted(world, citizen, 'marital-status', statusPages), citizen);
  await drain(world.deps);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  return id;
}

it('who chose it, at a number that is known to be theirs, is told by one short message, however often the job runs', async () => {
  await choose(world.cast.lan, 'sms', true);
  const id = await accepted(world.cast.lan);
  const promises = await takePromises(world.deps);
  for (const promise of [...promises, ...promises]) await handle(world.deps, promise);
  await sendLetters(world.deps);
  await sendLetters(world.deps);
  const { code } = await standing(world, id);
  expect(world.outside.sms.taken.map(({ text }) => text)).toEqual([
    expect.stringMatching(/cần nộp 16.000 đồng/),
    expect.stringMatching(new RegExp(`^Hồ sơ ${code} đã được tiếp nhận. Hẹn trả kết quả .+2026`)),
  ]);
});

it('who chose it is told at the number that is known to be theirs, until a new one is', async () => {
  const before = (await contactOf(world.deps.db, world.cast.lan.id))?.phone;
  await choose(world.cast.lan, 'sms', false);
  await accepted(world.cast.lan);
  await drain(world.deps);
  await sendLetters(world.deps);
  expect(new Set(world.outside.sms.taken.map(({ to }) => to))).toEqual(new Set([before]));
});

it.each([
  ['whose number has not answered with its code', 'sms', false],
  ['who did not choose it', '', true],
] as const)('one %s is told otherwise', async (_who, sms, isConfirmed) => {
  await choose(world.cast.minh, sms, isConfirmed);
  await accepted(world.cast.minh);
  await drain(world.deps);
  await sendLetters(world.deps);
  expect(world.outside.sms.taken).toEqual([]);
});
