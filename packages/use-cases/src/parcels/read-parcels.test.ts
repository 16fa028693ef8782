import { afterAll, beforeAll, expect, it } from 'vitest';
import { done, makeWorld, paid, resultPrepared, statusPages, submitted, type World } from '../testing/index.ts';
import { announceParcels } from './announce-parcels.ts';
import { readParcels } from './read-parcels.ts';

let world: World;

async function posted(): Promise<void> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const pages = { ...statusPages, contact: { ...statusPages.contact, resultChannel: 'post' } };
  const id = await paid(world, await submitted(world, lan, 'marital-status', pages), lan);
  await done(world, id, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, id, clerk, 'transfer');
  await done(world, id, head, 'assign', { handlerId: handler.id });
  await done(world, id, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa đăng ký kết hôn với ai.' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
  await done(world, id, clerk, 'handToPost');
  await announceParcels(world.deps);
}

beforeAll(async () => {
  world = await makeWorld();
  await posted();
  await world.clock.set('2026-03-02', '15:00');
  await posted();
});
afterAll(() => world.close());

const parcels = (asked: object = {}, staff = world.cast.clerk) =>
  readParcels(world.deps, { agencyId: '', day: '2026-03-02', limit: 50, ...asked }, staff);

it('the manifest is what the carrier was given on the day, with what it was told', async () => {
  const day = await parcels();
  expect(day?.rows.map(({ trackingNumber }) => trackingNumber)).toEqual(
    world.outside.parcels.map(({ trackingNumber }) => trackingNumber),
  );
  const [first] = world.outside.parcels;
  expect(day?.rows[0]).toMatchObject({
    recipient: first?.recipient,
    address: first?.address,
    phone: first?.phone,
    delivery: 'inTransit',
  });
  expect((await parcels({ day: '2026-03-01' }))?.rows).toEqual([]);
});

it('is read page after page, and only by those who hand over at that desk', async () => {
  const first = await parcels({ limit: 1 });
  const second = await parcels({ limit: 1, after: first?.next ?? '' });
  expect([first?.rows.length, second?.rows.length, second?.next]).toEqual([1, 1, null]);
  expect(first?.rows[0]?.dossierId).not.toBe(second?.rows[0]?.dossierId);
  expect((await parcels({}, world.cast.otherClerk))?.rows).toEqual([]);
  expect(await parcels({ agencyId: 'hoan-kiem' })).toBeNull();
  expect(await parcels({}, world.cast.supervisor)).toBeNull();
});
