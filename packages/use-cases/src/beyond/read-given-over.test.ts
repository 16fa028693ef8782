import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Staff } from '../actors.ts';
import { acceptedBeyond, done, makeWorld, type World, wards } from '../testing/index.ts';
import { readGivenOver } from './read-given-over.ts';

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world?.close());

const counted = { 'originals-form': '1' };
const missing = { ground: 'paperMissing', handReason: 'Thiếu tờ khai bản giấy có chữ ký' };
const all = { papers: 'form' };

/** The desk that takes in (`there`), and the one that settles. */
const desks = () => ({ there: world.cast.otherClerk, here: world.cast.clerk });

async function givenOver(): Promise<string> {
  const id = await acceptedBeyond(world);
  await done(world, id, desks().there, 'giveOver', counted);
  return id;
}

describe('the list of a day', () => {
  it('says to whom what was given and what became of it, a page at a time, to the desk that gave it', async () => {
    const { there, here } = desks();
    await world.clock.set('2026-03-09', '10:00');
    const id = await givenOver();
    await done(world, id, here, 'sendBack', missing);
    await world.clock.set('2026-03-09', '10:30');
    await done(world, id, there, 'giveOver', { ...counted, 'copies-form': '1' });
    await world.clock.set('2026-03-09', '11:00');
    const other = await givenOver();
    await done(world, other, here, 'takeOver', all);
    const read = (staff: Staff, asked = {}) =>
      readGivenOver(world.deps, { agencyId: '', day: '2026-03-09', limit: 2, ...asked }, staff);
    const first = await read(there);
    const last = await read(there, { after: first?.next ?? '' });
    const rows = [...(first?.rows ?? []), ...(last?.rows ?? [])];
    expect(rows.map(({ dossierId, standing: became }) => [dossierId, became])).toEqual([
      [id, 'sentBack'],
      [id, 'onTheWay'],
      [other, 'takenOver'],
    ]);
    expect(rows.map(({ to, papers }) => [to.id, papers[0]?.copies])).toEqual([
      [wards.own, 0],
      [wards.own, 1],
      [wards.own, 0],
    ]);
    expect(last?.next).toBeNull();
    expect((await read(there, { day: '2026-03-08' }))?.rows).toEqual([]);
    expect((await read(here))?.rows).toEqual([]);
    expect(await read(here, { agencyId: wards.asked })).toBeNull();
    expect(await read(world.cast.head)).toBeNull();
  });
});
