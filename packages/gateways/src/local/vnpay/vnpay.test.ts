import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPayment } from '../../payment/open-payment.ts';
import type { PaymentOrder } from '../../payment/payment-gateway.ts';
import { startOnFreePorts, temporaryFolder } from '../../test-tools/with-local-gateways.ts';
import { demoSecrets } from '../demo-secrets.ts';
import type { LocalGateways } from '../start.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
let portal: Server;
let notices: URLSearchParams[];
let answers: string[];
let count = 0;

const payment = () => openPayment({ host: `${gateways.url}/vnpay`, ...demoSecrets.payment });
const portalUrl = () => `http://localhost:${(portal.address() as AddressInfo).port}`;
const start = () =>
  startOnFreePorts(folder.path, { portalUrl: portalUrl(), noticeDelays: [20, 20, 20], lateNotice: 150 });

beforeEach(async () => {
  notices = [];
  answers = [];
  folder = await temporaryFolder();
  portal = createServer((request, response) => {
    notices.push(new URL(request.url ?? '', 'http://own.invalid').searchParams);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ RspCode: answers.shift() ?? '00', Message: '' }));
  });
  await new Promise<void>((resolve) => portal.listen(0, '127.0.0.1', resolve));
  gateways = await start();
});
afterEach(async () => {
  await gateways.stop();
  portal.closeAllConnections();
  await new Promise((resolve) => portal.close(resolve));
  await folder.remove();
});

function newOrder(changes: Partial<PaymentOrder> = {}): PaymentOrder {
  count += 1;
  const createdAt = new Date(Math.floor(Date.now() / 1000) * 1000);
  return {
    ref: `MC${count}`,
    amount: 20_000,
    info: 'Lệ phí chứng thực',
    createdAt,
    expiresAt: new Date(createdAt.getTime() + 900_000),
    clientIp: '127.0.0.1',
    locale: 'vi',
    ...changes,
  };
}

async function open(order: PaymentOrder) {
  const response = await fetch(payment().payUrl(order, `${portalUrl()}/payments/return?dossier=7`));
  return { url: response.url, status: response.status, text: await response.text() };
}

async function decide(order: PaymentOrder, form: Record<string, string>): Promise<URL> {
  const { url } = await open(order);
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
  expect(response.status).toBe(303);
  return new URL(response.headers.get('location') ?? '');
}

describe('the payment page', () => {
  it('shows the order and, once paid, tells server and browser the same, both signed', async () => {
    const order = newOrder();
    expect((await open(order)).text).toContain('20.000');
    const back = await decide(order, { outcome: 'pay' });
    const told = payment().readNotice(notices[0] ?? new URLSearchParams());
    expect(told).toMatchObject({ ref: order.ref, amount: 20_000, outcome: 'paid', code: '00' });
    expect(payment().readNotice(back.searchParams)).toEqual(told);
    expect(back.searchParams.get('dossier')).toBe('7');
    expect(notices).toHaveLength(1);
  });

  it.each([
    ['insufficient', '51'],
    ['cancel', '24'],
    ['timeout', '11'],
    ['fraud', '07'],
    ['wrongOtp', '13'],
  ])('ends %s with code %s', async (outcome, code) => {
    const back = await decide(newOrder(), { outcome });
    expect(payment().readNotice(back.searchParams)).toMatchObject({ outcome: 'failed', code });
    expect(notices).toHaveLength(1);
  });

  it('refuses a changed amount, a missing signature and a parameter given twice', async () => {
    const url = new URL(payment().payUrl(newOrder(), `${portalUrl()}/`));
    const changed = new URL(url);
    changed.searchParams.set('vnp_Amount', '500000');
    const unsigned = new URL(url);
    unsigned.searchParams.delete('vnp_SecureHash');
    const twice = new URL(`${url.href}&vnp_Amount=500000`);
    const pages = await Promise.all([changed, unsigned, twice].map((address) => fetch(address)));
    expect(pages.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(await Promise.all(pages.map((page) => page.text()))).toEqual([
      expect.stringContaining('Sai chữ ký'),
      expect.stringContaining('Sai chữ ký'),
      expect.stringContaining('không đúng định dạng'),
    ]);
  });

  it('refuses an order whose time is over, and a reference used before', async () => {
    const late = newOrder({ expiresAt: new Date(Date.now() - 1000) });
    expect((await open(late)).text).toContain('quá thời gian');

    const order = newOrder();
    expect((await open(order)).url).toBe((await open(order)).url);
    expect((await open({ ...order, amount: 30_000 })).text).toContain('đã tồn tại');
    await decide(order, { outcome: 'pay' });
    expect((await open(order)).text).toContain('đã tồn tại');
  });
});

describe('the server notice', () => {
  it('is repeated until the merchant confirms, and then no more', async () => {
    answers = ['99', '97', '00'];
    await decide(newOrder(), { outcome: 'pay' });
    await vi.waitFor(() => expect(notices).toHaveLength(3));
    await pause(80);
    expect(notices).toHaveLength(3);
  });

  it('stops at "already confirmed", and gives up after the last pause', async () => {
    answers = ['02'];
    await decide(newOrder(), { outcome: 'pay' });
    await pause(80);
    expect(notices).toHaveLength(1);

    answers = ['99', '99', '99', '99', '99'];
    await decide(newOrder(), { outcome: 'pay' });
    await pause(200);
    expect(notices).toHaveLength(5);
  });

  it('is taken up again after a restart of the gateway', async () => {
    answers = ['99'];
    const order = newOrder();
    const { url } = await open(order);
    await fetch(url, { method: 'POST', body: new URLSearchParams({ outcome: 'pay' }), redirect: 'manual' });
    await gateways.stop();
    const before = notices.length;
    gateways = await start();
    await vi.waitFor(() => expect(notices.length).toBeGreaterThan(before));
    expect(await payment().query(order, new Date())).toMatchObject({ outcome: 'paid' });
  });

  it('can come late, never or twice', async () => {
    await decide(newOrder(), { outcome: 'pay', fault: 'never' });
    await decide(newOrder(), { outcome: 'pay', fault: 'late' });
    expect(notices).toHaveLength(0);
    await vi.waitFor(() => expect(notices).toHaveLength(1));
    await decide(newOrder(), { outcome: 'pay', fault: 'twice' });
    await vi.waitFor(() => expect(notices).toHaveLength(3));
  });

  it('can be forged, of a wrong amount or for an unknown order', async () => {
    answers = ['02', '02', '02'];
    await decide(newOrder(), { outcome: 'pay', fault: 'badHash' });
    await decide(newOrder(), { outcome: 'pay', fault: 'wrongAmount' });
    const order = newOrder();
    await decide(order, { outcome: 'pay', fault: 'unknownOrder' });
    const read = notices.map((query) => payment().readNotice(query));
    expect(read[0]).toEqual({ refused: 'badSignature' });
    expect(read[1]).toMatchObject({ amount: 20_001 });
    expect(read[2]).toMatchObject({ ref: `${order.ref}X` });
  });
});

describe('asking the gateway', () => {
  it('tells pending, paid, failed and unknown orders apart', async () => {
    const order = newOrder();
    expect(await payment().query(order, new Date())).toEqual({ unknown: true });
    await open(order);
    expect(await payment().query(order, new Date())).toEqual({ pending: true });
    await decide(order, { outcome: 'pay', fault: 'never' });
    const paid = await payment().query(order, new Date());
    expect(paid).toMatchObject({ ref: order.ref, amount: 20_000, outcome: 'paid', paidAt: expect.any(Date) });

    const cancelled = newOrder();
    await decide(cancelled, { outcome: 'cancel' });
    expect(await payment().query(cancelled, new Date())).toMatchObject({ outcome: 'failed', code: '02' });
  });

  it('gives money back once, in full or in parts, never more than was paid', async () => {
    const order = newOrder();
    await decide(order, { outcome: 'pay' });
    const refund = { ...order, gatewayRef: '1', by: 'Tạ Quang Huy' };
    expect(await payment().refund({ ...refund, amount: 30_000 }, new Date())).toEqual({ refused: '03' });
    const part = await payment().refund({ ...refund, amount: 15_000, partial: true }, new Date());
    expect(part).toMatchObject({ refunded: true, gatewayRef: expect.stringMatching(/^\d+$/) });
    expect(await payment().refund({ ...refund, amount: 6_000, partial: true }, new Date())).toEqual({ refused: '03' });
    expect(await payment().refund({ ...refund, amount: 5_000, partial: true }, new Date())).toHaveProperty('refunded');
    expect(await payment().refund({ ...refund, amount: 5_000, partial: true }, new Date())).toEqual({ refused: '94' });
    expect(await payment().query(order, new Date())).toMatchObject({ outcome: 'paid', code: '05' });

    const unpaid = newOrder();
    await decide(unpaid, { outcome: 'cancel' });
    expect(await payment().refund({ ...unpaid, gatewayRef: '0', by: 'x' }, new Date())).toEqual({ refused: '95' });
  });

  it('believes no answer with a wrong signature, and gets none for a wrong secret', async () => {
    const order = newOrder();
    await decide(order, { outcome: 'pay' });
    const config = { host: `${gateways.url}/vnpay`, merchant: demoSecrets.payment.merchant, secret: 'WRONG' };
    await expect(openPayment(config).query(order, new Date())).rejects.toThrow(/signature/);

    const address = `${gateways.url}/vnpay/merchant_webapi/api/transaction`;
    const body = { vnp_TmnCode: 'MOTCUA01', vnp_Command: 'querydr', vnp_Version: '2.1.0', vnp_RequestId: 'a1' };
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, vnp_TxnRef: order.ref, vnp_SecureHash: '0'.repeat(128) }),
    });
    expect(await response.json()).toMatchObject({ vnp_ResponseCode: '97' });
  });
});
