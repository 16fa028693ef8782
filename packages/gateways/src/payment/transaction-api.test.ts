import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPayment } from './open-payment.ts';
import type { PaymentGateway } from './payment-gateway.ts';

const SECRET = 'SECRETKEY0123456789SECRETKEY0123';
const at = new Date('2026-11-23T15:00:00Z');
const order = { ref: 'MC1', createdAt: new Date('2026-11-23T14:00:05Z') };

let vnpay: Server;
let gateway: PaymentGateway;
let asked: Record<string, string>;
let reply: { status?: number; type?: string; body: string };

beforeEach(async () => {
  vnpay = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    asked = JSON.parse(Buffer.concat(parts).toString());
    response.writeHead(reply.status ?? 200, { location: '/elsewhere' }).end(reply.body);
  });
  await new Promise<void>((resolve) => vnpay.listen(0, '127.0.0.1', resolve));
  const host = `http://localhost:${(vnpay.address() as AddressInfo).port}`;
  gateway = openPayment({ host, merchant: 'MOTCUA01', secret: SECRET });
});
afterEach(async () => {
  vnpay.closeAllConnections();
  await new Promise((resolve) => vnpay.close(resolve));
});

const hash = (...values: (string | undefined)[]) => createHmac('sha512', SECRET).update(values.join('|')).digest('hex');

function queryAnswer(changes: Record<string, string> = {}): Record<string, string> {
  const a: Record<string, string> = {
    vnp_ResponseId: 'r1',
    vnp_Command: 'querydr',
    vnp_ResponseCode: '00',
    vnp_Message: 'QueryDR Success',
    vnp_TmnCode: 'MOTCUA01',
    vnp_TxnRef: 'MC1',
    vnp_Amount: '800000',
    vnp_BankCode: 'NCB',
    vnp_PayDate: '20261123210512',
    vnp_TransactionNo: '14226112',
    vnp_TransactionType: '01',
    vnp_TransactionStatus: '00',
    vnp_OrderInfo: 'Le phi',
    ...changes,
  };
  const facts = [a.vnp_ResponseId, a.vnp_Command, a.vnp_ResponseCode, a.vnp_Message, a.vnp_TmnCode, a.vnp_TxnRef];
  const money = [a.vnp_Amount, a.vnp_BankCode, a.vnp_PayDate, a.vnp_TransactionNo, a.vnp_TransactionType];
  return { ...a, vnp_SecureHash: hash(...facts, ...money, a.vnp_TransactionStatus, a.vnp_OrderInfo, '', '') };
}

it('signs a query as the specification says and reads the signed answer', async () => {
  reply = { body: JSON.stringify(queryAnswer()) };
  expect(await gateway.query(order, at)).toEqual({
    ref: 'MC1',
    amount: 8_000,
    gatewayRef: '14226112',
    outcome: 'paid',
    code: '00',
    paidAt: new Date('2026-11-23T14:05:12Z'),
  });
  const q = asked;
  const signed = [q.vnp_RequestId, '2.1.0', 'querydr', 'MOTCUA01', 'MC1', '20261123210005', '20261123220000'];
  expect(q.vnp_SecureHash).toBe(hash(...signed, '127.0.0.1', q.vnp_OrderInfo));
});

it('signs a refund as the specification says', async () => {
  reply = {
    body: JSON.stringify({ vnp_ResponseCode: '91', vnp_SecureHash: hash('', '', '91', ...Array(10).fill('')) }),
  };
  const refund = { ...order, amount: 8_000, gatewayRef: '14226112', by: 'Tạ Quang Huy' };
  expect(await gateway.refund(refund, at)).toEqual({ refused: '91' });
  const r = asked;
  const start = [r.vnp_RequestId, '2.1.0', 'refund', 'MOTCUA01', '02', 'MC1', '800000', '14226112', '20261123210005'];
  expect(r.vnp_SecureHash).toBe(hash(...start, 'Ta Quang Huy', '20261123220000', '127.0.0.1', r.vnp_OrderInfo));
});

it('keeps waiting while the bank has not settled, and says paid when a refund followed', async () => {
  for (const vnp_TransactionStatus of ['01', '04']) {
    reply = { body: JSON.stringify(queryAnswer({ vnp_TransactionStatus })) };
    expect(await gateway.query(order, at)).toEqual({ pending: true });
  }
  reply = { body: JSON.stringify(queryAnswer({ vnp_TransactionStatus: '06' })) };
  expect(await gateway.query(order, at)).toMatchObject({ outcome: 'paid', code: '06' });
});

it.each([
  ['a changed amount', () => JSON.stringify({ ...queryAnswer(), vnp_Amount: '1' })],
  ['no signature', () => JSON.stringify({ ...queryAnswer(), vnp_SecureHash: undefined })],
  ['another order', () => JSON.stringify(queryAnswer({ vnp_TxnRef: 'MC2' }))],
  ['a page instead of data', () => '<html>maintenance</html>'],
  ['ten million characters', () => ' '.repeat(10_000_000)],
])('believes no answer with %s', async (_what, body) => {
  reply = { body: body() };
  await expect(gateway.query(order, at)).rejects.toThrow();
});

it.each([302, 500])('believes no answer with status %i', async (status) => {
  reply = { status, body: JSON.stringify(queryAnswer()) };
  await expect(gateway.query(order, at)).rejects.toThrow();
});
