import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receivePaymentNotice } from '../payment/receive-payment-notice.ts';
import {
  copyPages,
  done,
  makeWorld,
  orderFor,
  signedNotice,
  stateOf,
  statusPages,
  submitted,
  type World,
} from '../testing/index.ts';
import { checkOrders } from './check-orders.ts';
import { closeDay } from './close-day.ts';
import { listMoney, readMoneyDay } from './read-money-day.ts';

let world: World;
let paidOrder: { ref: string; amount: number };
let missedId: string;
const today = '2026-03-02';

const day = async (asked: string = today, staff = world.cast.clerk, agencyId = '') =>
  readMoneyDay(world.deps, { agencyId, day: asked }, staff);
const close = async (raw: Record<string, string>, asked: string = today, staff = world.cast.clerk) => {
  const outcome = await closeDay(world.deps, { agencyId: 'bach-mai', day: asked, raw }, staff);
  return outcome && 'trouble' in outcome ? outcome.trouble : outcome;
};

/** One pays online, one pays and is paid back in cash, one pays a copy at the desk, one payment gets lost on its way. */
beforeAll(async () => {
  world = await makeWorld();
  const { lan, minh, clerk, leader, documentClerk } = world.cast;
  paidOrder = await orderFor(world, await submitted(world, lan, 'marital-status', statusPages), lan);
  await receivePaymentNotice(world.deps, signedNotice(paidOrder));
  const copy = await submitted(world, lan, 'certified-copy', copyPages);
  await done(world, copy, clerk, 'accept', { papersChecked: 'yes', originalsShown: 'yes' });
  await done(world, copy, clerk, 'transfer');
  await done(world, copy, clerk, 'assessFee', { pages: '4', copies: '2' });
  await done(world, copy, leader, 'approve');
  await done(world, copy, documentClerk, 'issue');
  await done(world, copy, clerk, 'confirmPayment', { received: 'yes' });
  const refused = await submitted(world, lan, 'marital-status', statusPages);
  await done(world, refused, clerk, 'confirmPayment', { received: 'yes' });
  await done(world, refused, clerk, 'refuse', { ground: 'notCompetent', reason: 'Thường trú ở nơi khác.' });
  await done(world, refused, clerk, 'approveRefund');
  await done(world, refused, clerk, 'confirmRefund', { received: 'yes' });
  missedId = await submitted(world, minh, 'marital-status', statusPages);
  const missed = await orderFor(world, missedId, minh);
  await receivePaymentNotice(world.deps, signedNotice({ ...missed, code: '24' }));
  const taken = { outcome: 'paid', code: '00', paidAt: new Date() } as const;
  world.outside.answers.set(paidOrder.ref, { ...paidOrder, ...taken, gatewayRef: 'planted' });
  world.outside.answers.set(missed.ref, { ...missed, ...taken, gatewayRef: '4711' });
});
afterAll(() => world.close());

describe('the day of a cashier', () => {
  it('adds up what was taken and given back, in cash and through the gateway, and no other agency’s', async () => {
    expect((await day())?.sums).toEqual({
      entries: 4,
      cashIn: 28_000,
      cashOut: 16_000,
      gatewayIn: 16_000,
      gatewayOut: 0,
    });
    expect((await day(today, world.cast.otherClerk))?.sums.entries).toBe(0);
    expect(await day(today, world.cast.clerk, 'hoan-kiem')).toBeNull();
    expect(await day(today, world.cast.leader)).toBeNull();
    expect((await day('2026-03-01'))?.sums.entries).toBe(0);
    for (const odd of ['2026-03-03', '2026-13-40', "' or 1=1"]) expect((await day(odd))?.day).toBe(today);
  });

  it('lists them page after page, each once', async () => {
    const read = await day();
    if (!read) throw new Error('No day');
    const first = await listMoney(world.deps, read, { limit: 50 });
    expect(first.rows.map(({ way, taken, amount }) => [way, taken, amount])).toEqual(
      expect.arrayContaining([
        ['gateway', true, 16_000],
        ['cash', true, 12_000],
        ['cash', true, 16_000],
        ['cash', false, 16_000],
      ]),
    );
    expect(first.rows).toHaveLength(4);
  });

  it('cannot be closed while it goes on, nor before the gateway has been asked about each order', async () => {
    expect(await close({ counted: '12000' })).toBe('notOver');
    await world.clock.set('2026-03-03', '08:00');
    expect((await day('2026-03-03'))?.open).toEqual([today]);
    expect(await close({ counted: '12000' })).toBe('notAsked');
    expect(await close({ counted: 'nhiều' })).toHaveProperty('problems');
  });

  it('finds a planted difference, and records money that had got lost', async () => {
    expect(await checkOrders(world.deps)).toBe(2);
    expect((await stateOf(world, missedId)).payment).toBe('paid');
    const read = await day();
    expect(read?.gateway).toMatchObject({ orders: 2, asked: 2 });
    expect(read?.gateway.mended.map(({ dossierId }) => dossierId)).toEqual([missedId]);
    expect(read?.differences.map(({ kind, order }) => [kind, order.ref])).toEqual([
      ['otherTransaction', paidOrder.ref],
    ]);
    expect(await checkOrders(world.deps)).toBe(0);
    expect((await day('2026-03-03'))?.sums).toMatchObject({ gatewayIn: 16_000, entries: 1 });
  });

  it('keeps asking when the gateway is silent, and asks about the others all the same', async () => {
    const third = await orderFor(
      world,
      await submitted(world, world.cast.lan, 'marital-status', statusPages),
      world.cast.lan,
    );
    await receivePaymentNotice(world.deps, signedNotice(third));
    const query: typeof world.deps.payment.query = async () => {
      throw new Error('The gateway is silent');
    };
    const silent = { ...world.deps, payment: { ...world.deps.payment, query } };
    await expect(checkOrders(silent)).rejects.toThrow('1 orders');
    expect((await day('2026-03-03'))?.gateway).toMatchObject({ orders: 2, asked: 1 });
  });

  it('is closed once, with a word on what does not agree, and never again', async () => {
    expect(await close({ counted: '12000' })).toBe('noteNeeded');
    const note = 'Cổng ghi số giao dịch khác, đã báo cổng.';
    expect(await close({ counted: '12000', note }, today, world.cast.leader)).toBeNull();
    expect(await close({ counted: '12000', note })).toEqual({ closed: true });
    expect(await close({ counted: '1', note: 'Lần hai' })).toEqual({ closed: true });
    expect((await day())?.closed).toMatchObject({
      ...{ entries: 4, cashIn: 28_000, cashOut: 16_000, gatewayIn: 16_000, counted: 12_000, differences: 1, note },
      closedByName: 'Vũ Thu Hương',
      closedAt: '2026-03-03T01:00:00.000Z',
    });
    expect((await day('2026-03-03'))?.open).toEqual([]);
    for (const change of ['update money_day set counted = 0', 'delete from money_day', 'truncate money_day'])
      await expect(world.deps.db.pool.query(change)).rejects.toThrow('stays as it was closed');
  });
});
