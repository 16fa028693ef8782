import { randomUUID } from 'node:crypto';
import { paymentOrdersOf } from '@mot-cua/db';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withdrawMyDossier } from '../my-dossier/withdraw-my-dossier.ts';
import {
  done,
  makeWorld,
  orderFor,
  signedNotice,
  standing,
  stateOf,
  statusPages,
  submitted,
  tried,
  type World,
} from '../testing/index.ts';
import { payFee } from './pay-fee.ts';
import { queryOpenOrders } from './query-open-orders.ts';
import { readPaymentReturn } from './read-payment-return.ts';
import { receivePaymentNotice } from './receive-payment-notice.ts';

let world: World;
let id: string;
let order: { ref: string; amount: number };

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.clock.set('2026-03-02', '09:00');
  id = await submitted(world, world.cast.lan, 'marital-status', statusPages);
  order = await orderFor(world, id, world.cast.lan);
});

const receive = async (fields: Partial<Parameters<typeof signedNotice>[0]> = {}, secret?: string) =>
  (await receivePaymentNotice(world.deps, signedNotice({ ...order, ...fields }, secret))).RspCode;
const payment = async () => (await stateOf(world, id)).payment;
const version = async () => (await standing(world, id)).dossier.version;
const cancel = async () => {
  const asked = { id, reason: '', version: await version(), intentId: randomUUID() };
  return withdrawMyDossier(world.deps, asked, world.cast.lan);
};

describe('a payment', () => {
  it('is of the amount that was set, and lets the desk accept', async () => {
    expect(order.amount).toBe(16_000);
    expect(await tried(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' })).toMatchObject({
      refusal: { code: 'feeNotSettled' },
    });
    expect(await receive()).toBe('00');
    expect(await payment()).toBe('paid');
    expect((await tried(world, id, world.cast.clerk, 'accept', { papersChecked: 'yes' })) ?? {}).toHaveProperty('done');
  });

  it('told twice, one after the other or at once, is one payment', async () => {
    const together = await Promise.all(Array.from({ length: 8 }, () => receive()));
    expect(together.every((code) => code === '00' || code === '02')).toBe(true);
    expect(await receive()).toBe('02');
    const { dossier } = await standing(world, id);
    expect(dossier.facts.fee).toEqual({ amount: 16_000, paid: 16_000, refunded: 0 });
    expect(dossier.version).toBe(3);
  });

  it('of another amount, of an unknown order, or signed by somebody else changes nothing', async () => {
    expect(await receive({ amount: 15_999 })).toBe('04');
    expect(await receive({ amount: 1_600_000 })).toBe('04');
    expect(await receive({ ref: 'UNKNOWN1' })).toBe('01');
    expect(await receive({}, 'SOMEBODYELSESSECRET')).toBe('97');
    expect((await receivePaymentNotice(world.deps, new URLSearchParams('vnp_TxnRef=1'))).RspCode).toBe('97');
    expect((await receivePaymentNotice(world.deps, new URLSearchParams())).RspCode).toBe('97');
    expect(await version()).toBe(2);
  });

  it('that was altered after signing is not believed', async () => {
    const notice = signedNotice(order);
    notice.set('vnp_Amount', '100');
    expect((await receivePaymentNotice(world.deps, notice)).RspCode).toBe('97');
    expect(
      (await receivePaymentNotice(world.deps, new URLSearchParams([...signedNotice(order), ['vnp_Amount', '1']])))
        .RspCode,
    ).toBe('97');
    expect(await payment()).toBe('pending');
  });

  it('that failed may be tried again, and then counts once', async () => {
    expect(await receive({ code: '24' })).toBe('00');
    expect(await payment()).toBe('due');
    expect(await receive({ code: '24' })).toBe('02');
    order = await orderFor(world, id, world.cast.lan);
    expect(await receive()).toBe('00');
    expect((await standing(world, id)).dossier.facts.fee.paid).toBe(16_000);
  });

  it('that succeeds after it failed is a payment all the same', async () => {
    await receive({ code: '11' });
    expect(await receive()).toBe('00');
    expect(await payment()).toBe('paid');
    expect(await receive({ code: '24' })).toBe('02');
  });

  it('that comes after the application was cancelled is owed back', async () => {
    await cancel();
    expect(await payment()).toBe('cancelled');
    expect(await receive()).toBe('00');
    expect(await payment()).toBe('refundRequested');
  });

  it('that fails after the application was cancelled is noted, and not asked about again', async () => {
    await cancel();
    await receive({ code: '24' });
    expect(await payment()).toBe('cancelled');
    expect((await paymentOrdersOf(world.deps.db, id))[0]?.status).toBe('failed');
  });

  it('made twice, under two orders, is owed back once and still counts', async () => {
    const first = order;
    order = await orderFor(world, id, world.cast.lan);
    await receive(first);
    expect(await receive()).toBe('00');
    expect(await payment()).toBe('refundRequested');
    await done(world, id, world.cast.clerk, 'approveRefund');
    await done(world, id, world.cast.clerk, 'confirmRefund', { received: 'yes' });
    const { state, facts } = (await standing(world, id)).dossier;
    expect(state.payment).toBe('paid');
    expect(facts.fee).toEqual({ amount: 16_000, paid: 32_000, refunded: 16_000 });
    await done(world, id, world.cast.clerk, 'refuse', { ground: 'notCompetent', reason: 'Không thuộc thẩm quyền' });
    expect(await payment()).toBe('refundRequested');
  });

  it('is begun once by one press of the button, and not by a stranger', async () => {
    const asked = { id, version: await version(), intentId: randomUUID(), clientIp: '::1', locale: 'vi' } as const;
    const first = await payFee(world.deps, asked, world.cast.lan);
    const second = await payFee(world.deps, asked, world.cast.lan);
    const refOf = (paying: typeof first) =>
      paying && 'url' in paying && new URL(paying.url).searchParams.get('vnp_TxnRef');
    expect(refOf(second)).toBe(refOf(first));
    expect(await paymentOrdersOf(world.deps.db, id)).toHaveLength(2);
    expect(await payFee(world.deps, asked, world.cast.minh)).toBeNull();
    expect(await payFee(world.deps, asked, { ...world.cast.lan, assurance: 1 })).toBeNull();
    expect(await payFee(world.deps, { ...asked, intentId: randomUUID() }, world.cast.lan)).toEqual({ conflict: true });
  });

  it('is only shown on the way back, never settled by it', async () => {
    const query = signedNotice(order);
    expect(await readPaymentReturn(world.deps, query, world.cast.lan)).toEqual({ dossierId: id, state: 'waiting' });
    expect(await payment()).toBe('pending');
    expect(await readPaymentReturn(world.deps, query, world.cast.minh)).toBeNull();
    await receive();
    expect(await readPaymentReturn(world.deps, query, world.cast.lan)).toEqual({ dossierId: id, state: 'paid' });
  });
});

describe('an order without a notice', () => {
  it('is asked about at the gateway, and settled by its answer', async () => {
    const answer = { ...order, gatewayRef: '777', outcome: 'paid', code: '00', paidAt: new Date() } as const;
    world.outside.answers.set(order.ref, answer);
    await queryOpenOrders(world.deps);
    expect(await payment()).toBe('pending');
    await world.clock.set('2026-03-02', '09:03');
    await queryOpenOrders(world.deps);
    expect(await payment()).toBe('paid');
  });

  it('fails when its time is over', async () => {
    await world.clock.set('2026-03-02', '09:15');
    await queryOpenOrders(world.deps);
    expect(await payment()).toBe('pending');
    await world.clock.set('2026-03-02', '09:16');
    await queryOpenOrders(world.deps);
    expect(await payment()).toBe('due');
    expect((await paymentOrdersOf(world.deps.db, id))[0]?.status).toBe('failed');
  });

  it('does not keep others waiting when the gateway has no answer for it', async () => {
    const other = await submitted(world, world.cast.minh, 'marital-status', statusPages);
    const second = await orderFor(world, other, world.cast.minh);
    world.outside.answers.set(second.ref, { ...second, gatewayRef: '778', outcome: 'paid', code: '00', paidAt: null });
    const query: typeof world.deps.payment.query = async (asked, at) => {
      if (asked.ref === order.ref) throw new Error('The gateway is silent');
      return world.deps.payment.query(asked, at);
    };
    await world.clock.set('2026-03-02', '09:05');
    await expect(queryOpenOrders({ ...world.deps, payment: { ...world.deps.payment, query } })).rejects.toThrow(
      '1 open',
    );
    expect((await stateOf(world, other)).payment).toBe('paid');
  });
});
