import { randomUUID } from 'node:crypto';
import { moveMyVisit } from '@mot-cua/use-cases';
import { copyPages, makeWorld, submitted, type World } from '@mot-cua/use-cases/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { remindOfVisits } from './remind-of-visits.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

it('somebody who is expected tomorrow is reminded once, and anew where the visit was moved to another day', async () => {
  await world.clock.set('2026-03-02', '09:00');
  const pages = { ...copyPages, visit: { ...copyPages.visit, 'visitDate.day': '5' } };
  const id = await submitted(world, world.cast.lan, 'certified-copy', pages);
  expect(await remindOfVisits(world.deps)).toBe(0);
  await world.clock.set('2026-03-04', '00:05');
  expect(await remindOfVisits(world.deps)).toBe(1);
  expect(await remindOfVisits(world.deps)).toBe(0);
  expect(world.outside.mails).toHaveLength(1);
  expect(world.outside.mails[0]).toMatchObject({
    to: '001190000011@example.vn',
    subject: 'Nhắc lịch: mai bạn đến Phường Bạch Mai lúc 09:00',
  });
  expect(world.outside.mails[0]?.text).toContain('09:00, Thứ\u00a0Năm 05/03/2026');
  const to = { day: '2026-03-10', hour: '14:00' };
  await moveMyVisit(world.deps, { id, to, version: 1, intentId: randomUUID() }, world.cast.lan);
  await world.clock.set('2026-03-09', '07:00');
  expect(await remindOfVisits(world.deps)).toBe(1);
  expect(world.outside.mails[1]?.text).toContain('14:00');
});

it('somebody who booked today for tomorrow knows', async () => {
  await world.clock.set('2026-03-02', '09:00');
  await submitted(world, world.cast.minh, 'certified-copy', copyPages);
  expect(await remindOfVisits(world.deps)).toBe(0);
});
