import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database.ts';
import { record } from '../record/record.ts';
import { findPaymentOrder, paymentOrdersOf, unsettledPaymentOrders } from '../tables/payment-orders.ts';
import {
  following,
  makeParties,
  makeTestDatabase,
  type Parties,
  submission,
  type TestDatabase,
} from '../testing/index.ts';
import { hit } from './hit.ts';
import { onceOnly } from './once-only.ts';
import { relayOutbox } from './relay-outbox.ts';
import { takeDueDeadlines } from './take-due-deadlines.ts';

let test: TestDatabase;
let db: Database;
let parties: Parties;

beforeEach(async () => {
  test ??= await makeTestDatabase();
  db = test.db;
  parties = await makeParties(db);
  await db.pool.query('truncate outbox, deadline');
});
afterAll(() => test.drop());

const submitMany = (many: number) => Promise.all(Array.from({ length: many }, () => record(db, submission(parties))));

describe('the outbox', () => {
  it('hands each promise over once, however many relays run', async () => {
    await submitMany(40);
    const seen: string[] = [];
    const relay = () =>
      relayOutbox(db, 7, async (rows) => {
        await pause(5);
        seen.push(...rows.map(({ id }) => id));
      });
    const counts = await Promise.all(Array.from({ length: 8 }, relay));
    while ((await relay()) > 0);
    expect(counts.every((many) => many <= 7)).toBe(true);
    expect([seen.length, new Set(seen).size]).toEqual([40, 40]);
  });

  it('keeps a promise whose handing over failed', async () => {
    await submitMany(1);
    await expect(relayOutbox(db, 10, () => Promise.reject(new Error('queue is down')))).rejects.toThrow(
      'queue is down',
    );
    const effects: unknown[] = [];
    await relayOutbox(db, 10, async (rows) => void effects.push(...rows.map(({ effect, seq }) => ({ effect, seq }))));
    expect(effects).toEqual([{ effect: { type: 'notify', params: { notice: 'submitted' } }, seq: 1 }]);
  });

  it('finds a promise that was committed after a later one', async () => {
    const slow = await db.pool.connect();
    await slow.query('begin');
    await slow.query(`insert into outbox (dossier_id, seq, kind, params) values (gen_random_uuid(), 1, 'slow', '{}')`);
    await submitMany(1);
    expect(await relayOutbox(db, 10, async () => undefined)).toBe(1);
    await slow.query('commit');
    slow.release();
    expect(await relayOutbox(db, 10, async () => undefined)).toBe(1);
  });

  it('wakes its relay', async () => {
    const listener = await db.pool.connect();
    await listener.query('listen outbox');
    const woken = new Promise((resolve) => listener.once('notification', ({ channel }) => resolve(channel)));
    await submitMany(1);
    expect(await woken).toBe('outbox');
    listener.release(true);
  });
});

describe('deadlines', () => {
  it('that passed are taken once; those to come wait', async () => {
    const early = submission(parties);
    const deadlines = [
      { kind: 'response' as const, at: '2020-01-01T00:00:00.000Z' },
      { kind: 'visit' as const, at: '2999-01-01T00:00:00.000Z' },
    ];
    await record(db, { ...early, decision: { ...early.decision, deadlines } });
    await expect(takeDueDeadlines(db, 10, () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    const taken: unknown[] = [];
    const take = () => takeDueDeadlines(db, 10, async (due) => void taken.push(...due));
    await Promise.all([take(), take(), take()]);
    expect(taken).toEqual([{ dossierId: early.decision.dossier.id, kind: 'response', at: '2020-01-01T00:00:00.000Z' }]);
  });
});

describe('a payment order', () => {
  it('moves with the decision, along the edges of money only', async () => {
    const first = submission(parties);
    await record(db, first);
    const ref = `order-${first.decision.dossier.id}`;
    const pay = following(first, 'startPayment', { orderRef: ref });
    const created = { ref, status: 'created', amount: 8000, expiresAt: '2026-11-23T04:00:00.000Z' } as const;
    await record(db, { ...pay, orders: [created] });
    expect(await unsettledPaymentOrders(db, '2026-11-23T03:30:00.000Z', 10)).toMatchObject([{ ref }]);
    const refund = following(pay, 'confirmRefund', { amount: 8000, orderRef: ref });
    const refunded = { ref, status: 'refunded', gatewayRef: null } as const;
    await expect(record(db, { ...refund, orders: [refunded] })).rejects.toThrow('cannot become refunded');
    const failed = following(pay, 'failPayment', { orderRef: ref, code: '24' });
    await record(db, { ...failed, orders: [{ ref, status: 'failed' }] });
    const paid = following(failed, 'confirmPayment', { amount: 8000, orderRef: ref, receivedBy: 'gateway' });
    await record(db, { ...paid, orders: [{ ref, status: 'paid', gatewayRef: 'g1' }] });
    expect(await findPaymentOrder(db, ref)).toMatchObject({ status: 'paid', amount: 8000, gatewayRef: 'g1' });
    const again = following(paid, 'confirmPayment', { amount: 8000, orderRef: ref, receivedBy: 'gateway' });
    await expect(record(db, { ...again, orders: [{ ref, status: 'paid', gatewayRef: 'g2' }] })).rejects.toThrow(
      'cannot become paid',
    );
    expect(await paymentOrdersOf(db, first.decision.dossier.id)).toHaveLength(1);
  });

  it('of one dossier cannot be settled through another, nor one transaction pay two orders', async () => {
    const [one, two] = [submission(parties), submission(parties)];
    for (const [ref, first] of [
      ['ref-one', one],
      ['ref-two', two],
    ] as const) {
      await record(db, first);
      const order = { ref, status: 'created', amount: 1, expiresAt: '2026-11-23T04:00:00.000Z' } as const;
      await record(db, { ...following(first, 'startPayment', { orderRef: ref }), orders: [order] });
    }
    const third = (first: typeof one, gatewayRef: string, ref: string) => ({
      ...following(following(first, 'archive', {}), 'archive', {}),
      orders: [{ ref, status: 'paid' as const, gatewayRef }],
    });
    await expect(record(db, third(one, 'g9', 'ref-two'))).rejects.toThrow('cannot become paid');
    expect(await record(db, third(one, 'g9', 'ref-one'))).toMatchObject({ outcome: 'recorded' });
    await expect(record(db, third(two, 'g9', 'ref-two'))).rejects.toThrow('payment_order_gateway_ref_key');
  });
});

describe('a creation that is no command', () => {
  it('happens once for one intention, and not at all for the same key with another wish', async () => {
    let made = 0;
    const create = async () => {
      made += 1;
      return { number: made };
    };
    const wish = (body: unknown, actorId = 'a') => onceOnly(db, { key: 'k', actorId, body, create });
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => wish({ x: 1 })));
    expect(outcomes.filter(({ outcome }) => outcome === 'created')).toHaveLength(1);
    expect(outcomes.every((o) => 'result' in o && o.result.number === 1)).toBe(true);
    expect(await wish({ x: 2 })).toEqual({ outcome: 'intentReused' });
    expect(await wish({ x: 1 }, 'b')).toEqual({ outcome: 'intentReused' });
    expect(made).toBe(1);
  });

  it('can be tried again after it failed', async () => {
    const wish = (create: () => Promise<string>) => onceOnly(db, { key: 'k2', actorId: 'a', body: 1, create });
    await expect(wish(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await wish(async () => 'yes')).toEqual({ outcome: 'created', result: 'yes' });
  });
});

describe('a limit', () => {
  it('counts each use once, also when they come together', async () => {
    const hits = await Promise.all(Array.from({ length: 30 }, () => hit(db, 'look-up:203.0.113.7', 3600, 10)));
    expect(hits.filter(({ allowed }) => allowed)).toHaveLength(10);
    const refused = hits.find(({ allowed }) => !allowed);
    expect(refused?.retryAfterSeconds).toBeGreaterThan(0);
    expect(refused?.retryAfterSeconds).toBeLessThanOrEqual(3600);
    expect(await hit(db, 'look-up:203.0.113.8', 3600, 10)).toEqual({ allowed: true, retryAfterSeconds: 0 });
    expect(JSON.stringify((await db.pool.query('select * from rate_limit')).rows)).not.toContain('203.0.113');
  });
});
