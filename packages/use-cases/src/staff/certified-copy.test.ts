import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lapse } from '../lapse.ts';
import {
  copyPages,
  done,
  makeWorld,
  resultPrepared,
  standing,
  stateOf,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';

let world: World;
let id: string;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  id = await submitted(world, world.cast.lan, 'certified-copy', copyPages);
});

const shown = { papersChecked: 'yes', originalsShown: 'yes' };
const handedOver = { identityChecked: 'yes', originalsCompared: 'yes', receiver: 'owner' };

async function ready(): Promise<void> {
  const { clerk, leader, documentClerk } = world.cast;
  await done(world, id, clerk, 'accept', shown);
  await done(world, id, clerk, 'transfer');
  await done(world, id, clerk, 'assessFee', { pages: '4', copies: '2' });
  await done(world, id, leader, 'approve');
  await done(world, id, documentClerk, 'issue');
  await resultPrepared(world, id);
}

describe('the certified copy', () => {
  it('is counted, certified, paid and handed over at the desk', async () => {
    const { clerk } = world.cast;
    await ready();
    expect((await standing(world, id)).dossier.facts.fee.amount).toBe(12_000);
    expect(await tried(world, id, clerk, 'deliverAtDesk', handedOver)).toMatchObject({
      refusal: { code: 'feeNotSettled' },
    });
    await done(world, id, clerk, 'confirmPayment', { received: 'yes' });
    await done(world, id, clerk, 'deliverAtDesk', handedOver);
    expect(await stateOf(world, id)).toEqual({ handling: 'returned', payment: 'paid', delivery: 'delivered' });
  });

  it.each([
    [{ identityChecked: 'no', originalsCompared: 'yes', receiver: 'owner' }, 'identityNotChecked'],
    [{ identityChecked: 'yes', originalsCompared: 'no', receiver: 'owner' }, 'originalsNotCompared'],
  ])('is not handed over with %j', async (raw, code) => {
    await ready();
    await done(world, id, world.cast.clerk, 'confirmPayment', { received: 'yes' });
    expect(await tried(world, id, world.cast.clerk, 'deliverAtDesk', raw)).toMatchObject({ refusal: { code } });
  });

  it('is not accepted without the original', async () => {
    const outcome = await tried(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes', originalsShown: 'no' });
    expect(outcome).toMatchObject({ refusal: { code: 'papersNotChecked' } });
  });

  it('counts more than five hundred pages no more than the form does', async () => {
    const { clerk } = world.cast;
    await done(world, id, clerk, 'accept', shown);
    await done(world, id, clerk, 'transfer');
    expect(await tried(world, id, clerk, 'assessFee', { pages: '501', copies: '1' })).toMatchObject({
      problems: { pages: { code: 'tooLarge' } },
    });
  });

  it('lapses when nobody came on the booked day, once', async () => {
    const visit = { dossierId: id, kind: 'visit', at: '2026-03-03T16:59:00.000Z' } as const;
    await world.clock.set('2026-03-03', '23:58');
    expect(await lapse(world.deps, visit)).toBe('stands');
    await world.clock.set('2026-03-03', '23:59');
    expect(await lapse(world.deps, visit)).toBe('lapsed');
    const { version } = (await standing(world, id)).dossier;
    expect(await lapse(world.deps, visit)).toBe('stands');
    expect(await standing(world, id)).toMatchObject({ dossier: { version }, nationalStatus: 'withdrawn' });
  });

  it('numbers the copies of one kind one after the other', async () => {
    await ready();
    const first = Number((await standing(world, id)).dossier.facts.issued.documentNumber);
    id = await submitted(world, world.cast.minh, 'certified-copy', copyPages);
    await ready();
    expect(Number((await standing(world, id)).dossier.facts.issued.documentNumber)).toBe(first + 1);
  });
});
