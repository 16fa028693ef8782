import { randomUUID } from 'node:crypto';
import { lastParcel, readDossier as readStored } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { readMyDossier } from '../my-dossier/read-my-dossier.ts';
import { readDossier } from '../staff/read-dossier.ts';
import { listStaffNotices } from '../staff-notices/my-staff-notices.ts';
import {
  done,
  makeWorld,
  paid,
  resultPrepared,
  stateOf,
  statusPages,
  submitted,
  type World,
} from '../testing/index.ts';
import { announceParcels } from './announce-parcels.ts';
import { readParcels } from './read-parcels.ts';
import { sendParcelAgain } from './send-parcel-again.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '10:00');
  const { outside } = world;
  outside.carrier.says = 'taken';
  outside.carrier.refuses = () => null;
  await world.deps.db.pool.query(`update parcel set state = 'taken', tracking_number = 'x' where state <> 'taken'`);
  id = await handedToPost();
  outside.parcels.length = 0;
  outside.carrier.asked = 0;
});

async function handedToPost(): Promise<string> {
  const { lan, clerk, head, handler, leader, documentClerk } = world.cast;
  const pages = { ...statusPages, contact: { ...statusPages.contact, resultChannel: 'post' } };
  const dossierId = await paid(world, await submitted(world, lan, 'marital-status', pages), lan);
  await done(world, dossierId, clerk, 'accept', { papersChecked: 'yes' });
  await done(world, dossierId, clerk, 'transfer');
  await done(world, dossierId, head, 'assign', { handlerId: handler.id });
  await done(world, dossierId, handler, 'submitForApproval', { outcome: 'granted', draft: 'Chưa kết hôn.' });
  await done(world, dossierId, leader, 'approve');
  await done(world, dossierId, documentClerk, 'issue');
  await resultPrepared(world, dossierId);
  await done(world, dossierId, clerk, 'handToPost');
  return dossierId;
}

const announce = () => announceParcels(world.deps);
const parcel = () => lastParcel(world.deps.db, id);
const promisedNotices = async (): Promise<number> => {
  const text = `select id from outbox where dossier_id = $1 and kind = 'notify' and params->>'notice' = 'resultSent'`;
  return (await world.deps.db.pool.query(text, [id])).rows.length;
};
const refusing =
  (words: string) =>
  ({ address }: { address: string }) =>
    address === 'Số 1' ? null : words;
const again = (raw: object = { recipient: 'Lan', address: 'Số 1', phone: '0912345678' }, staff?: Staff) =>
  sendParcelAgain(world.deps, { id, raw: raw as { recipient: string } }, staff ?? world.cast.clerk);
const seenBy = async (staff: Staff) => (await readDossier(world.deps, { id }, staff))?.parcel;

describe('a result that was handed to the post', () => {
  it('is being announced, then has a number that clerk and applicant see, and is told of once', async () => {
    expect(world.outside.carrier.asked).toBe(0);
    expect(await seenBy(world.cast.clerk)).toMatchObject({ state: 'waiting', trouble: null });
    const promised = await promisedNotices();
    expect(await announce()).toEqual({ taken: 1, refused: 0, putOff: 0 });
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 0 });
    expect(await seenBy(world.cast.clerk)).toMatchObject({ state: 'taken', trackingNumber: 'VN000000001' });
    expect((await readMyDossier(world.deps, { id }, world.cast.lan))?.parcel?.trackingNumber).toBe('VN000000001');
    expect(await promisedNotices()).toBe(promised + 1);
  });

  it('waits while the carrier is down, is tried again more and more seldom, and goes when it answers', async () => {
    const { outside, clock } = world;
    outside.carrier.says = 'nothing';
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 1 });
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 0 });
    expect(await parcel()).toMatchObject({ state: 'waiting', trouble: 'The carrier is silent' });
    for (const time of ['10:20', '10:40', '11:00']) {
      await clock.set('2026-03-02', time);
      expect((await announce()).putOff).toBe(1);
    }
    outside.carrier.says = 'taken';
    await clock.set('2026-03-02', '11:15');
    expect((await announce()).taken).toBe(1);
    expect(await parcel()).toMatchObject({ state: 'taken', trouble: null });
  });

  it('a carrier that is down is asked about one of many in a round, not about all', async () => {
    await handedToPost();
    await handedToPost();
    world.outside.carrier.says = 'nothing';
    world.outside.carrier.asked = 0;
    await announce();
    expect(world.outside.carrier.asked).toBe(1);
  });

  it('is one parcel, though the answer was lost, and though two workers announce it at once', async () => {
    const { outside, clock } = world;
    const promised = await promisedNotices();
    outside.carrier.says = 'lost';
    await announce();
    expect(outside.parcels).toHaveLength(1);
    outside.carrier.says = 'taken';
    await clock.set('2026-03-02', '10:30');
    await Promise.all([announce(), announce(), announce()]);
    expect(outside.parcels).toHaveLength(1);
    expect((await parcel())?.trackingNumber).toBe(outside.parcels[0]?.trackingNumber);
    expect(await promisedNotices()).toBe(promised + 1);
  });

  it('answered twice, late and otherwise, keeps its first number and one word to the applicant', async () => {
    const { deps, clock } = world;
    const promised = await promisedNotices();
    // The first worker is so slow that a second one takes the parcel up.
    let answer: (number: string) => void = () => undefined;
    const slow = {
      ...deps.post,
      handOver: () =>
        new Promise<{ trackingNumber: string }>((resolve) => {
          answer = (trackingNumber) => resolve({ trackingNumber });
        }),
    };
    const first = announceParcels({ ...deps, post: slow });
    await expect
      .poll(
        async () =>
          (await deps.db.pool.query('select from parcel where dossier_id = $1 and tries = 1', [id])).rows.length,
      )
      .toBe(1);
    await clock.set('2026-03-02', '10:02');
    expect((await announce()).taken).toBe(1);
    answer('LATE');
    await first;
    expect((await parcel())?.trackingNumber).toBe('VN000000001');
    expect(await promisedNotices()).toBe(promised + 1);
  });

  it('that was called back before the carrier was told is never announced', async () => {
    await done(world, id, world.cast.documentClerk, 'reportError', { reason: 'Sai tên' });
    expect((await stateOf(world, id)).delivery).toBe('notReady');
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 0 });
    expect(world.outside.parcels).toEqual([]);
  });
});

describe('a parcel that the carrier refuses', () => {
  beforeEach(() => {
    world.outside.carrier.refuses = refusing('Không có số nhà');
  });

  it('keeps none of the others back, waits with the reason, and whoever handed it over is told once', async () => {
    const other = id;
    id = await handedToPost();
    world.outside.carrier.refuses = ({ address }) =>
      world.outside.parcels.length === 0 && address ? null : 'Không có số nhà';
    expect(await announce()).toEqual({ taken: 1, refused: 1, putOff: 0 });
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 0 });
    const states = [await lastParcel(world.deps.db, other), await parcel()].map((each) => each?.state);
    expect(states.toSorted()).toEqual(['refused', 'taken']);
    const day = await readParcels(world.deps, { agencyId: '', day: '', limit: 50 }, world.cast.clerk);
    expect(day?.refused.rows).toMatchObject([{ trouble: 'Không có số nhà' }]);
    const { rows } = await listStaffNotices(world.deps, { page: 1 }, world.cast.clerk);
    expect(rows.filter(({ kind }) => kind === 'parcelRefused')).toHaveLength(1);
    expect(await promisedNotices()).toBeLessThanOrEqual(2);
  });

  it('goes to a corrected address, and the manifest says where it went', async () => {
    await announce();
    expect(await seenBy(world.cast.clerk)).toMatchObject({
      state: 'refused',
      trouble: 'Không có số nhà',
      maySendAgain: true,
    });
    expect(await again()).toEqual({ done: true });
    expect(await seenBy(world.cast.clerk)).toMatchObject({ state: 'waiting', trouble: null });
    expect((await announce()).taken).toBe(1);
    expect(world.outside.parcels).toMatchObject([{ recipient: 'Lan', address: 'Số 1', phone: '0912345678' }]);
    const day = await readParcels(world.deps, { agencyId: '', day: '', limit: 50 }, world.cast.clerk);
    expect(day?.rows.find(({ dossierId }) => dossierId === id)).toMatchObject({ address: 'Số 1', state: 'taken' });
    expect(day?.refused.rows).toEqual([]);
  });

  it('is mended by two at once to one address, and never once it was taken', async () => {
    await announce();
    await Promise.all([again(), again({ recipient: 'Lan', address: 'Số 2', phone: '0912345678' })]);
    world.outside.carrier.refuses = () => null;
    expect((await announce()).taken).toBe(1);
    expect(world.outside.parcels).toHaveLength(1);
    const [{ address } = { address: '' }] = world.outside.parcels;
    expect(await again({ recipient: 'Lan', address: 'Số 3', phone: '0912345678' })).toEqual({ done: true });
    expect(await announce()).toEqual({ taken: 0, refused: 0, putOff: 0 });
    expect((await parcel())?.address).toBe(address);
  });

  it('is seen to by who hands over results there, with an address that can be written', async () => {
    await announce();
    const { handler, leader, otherClerk, supervisor } = world.cast;
    for (const staff of [handler, leader, otherClerk, supervisor]) expect(await again(undefined, staff)).toBeNull();
    expect(await seenBy(handler)).toMatchObject({ state: 'refused', maySendAgain: false });
    expect(await again({ recipient: ' ', address: 'x'.repeat(301), phone: '12' })).toMatchObject({
      problems: { recipient: {}, address: {}, phone: {} },
    });
    expect(await sendParcelAgain(world.deps, { id: randomUUID(), raw: {} }, world.cast.clerk)).toBeNull();
    expect((await parcel())?.state).toBe('refused');
  });

  it('leaves the journal as it was: what was handed over is handed over', async () => {
    const before = await readStored(world.deps.db, id);
    await announce();
    await again();
    await announce();
    expect((await readStored(world.deps.db, id))?.dossier).toEqual(before?.dossier);
  });
});
