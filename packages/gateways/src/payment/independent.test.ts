import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calculateSecureHash, HashAlgorithm, hash, RefundTransactionType, VNPay, VnpLocale } from 'vnpay';
import { formatStamp } from '../http/vietnam-stamp.ts';
import { demoSecrets } from '../local/demo-secrets.ts';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openPayment } from './open-payment.ts';
import type { PaymentOrder } from './payment-gateway.ts';
import { QUERY_ANSWER, QUERY_REQUEST, REFUND_ANSWER, REFUND_REQUEST } from './vnpay-fields.ts';

/** The example address of VNPAY's guide to integration. Its secret is not published, so the signature is not compared. */
const PUBLISHED =
  'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html?vnp_Amount=1806000&vnp_Command=pay&vnp_CreateDate=20210801153333' +
  '&vnp_CurrCode=VND&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Thanh+toan+don+hang+%3A5&vnp_OrderType=other' +
  '&vnp_ReturnUrl=https%3A%2F%2Fdomainmerchant.vn%2FReturnUrl&vnp_TmnCode=DEMOV210&vnp_TxnRef=5&vnp_Version=2.1.0';

/** What the guide says is signed in a query and in a refund, there and back. */
const PUBLISHED_ORDER = {
  query: 'RequestId|Version|Command|TmnCode|TxnRef|TransactionDate|CreateDate|IpAddr|OrderInfo',
  refund:
    'RequestId|Version|Command|TmnCode|TransactionType|TxnRef|Amount|TransactionNo|TransactionDate|CreateBy|CreateDate|IpAddr|OrderInfo',
  refundAnswer:
    'ResponseId|Command|ResponseCode|Message|TmnCode|TxnRef|Amount|BankCode|PayDate|TransactionNo|TransactionType|TransactionStatus|OrderInfo',
};

const { merchant, secret } = demoSecrets.payment;
const RETURN = 'https://portal.example/payments/return';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
let ours: ReturnType<typeof openPayment>;
let theirs: VNPay;
beforeAll(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
  const host = `${gateways.url}/vnpay`;
  ours = openPayment({ host, merchant, secret });
  theirs = library(secret);
});
afterAll(async () => {
  await gateways.stop();
  await folder.remove();
});

const library = (secureSecret: string) => {
  const host = `${gateways.url}/vnpay`;
  return new VNPay({ tmnCode: merchant, secureSecret, vnpayHost: host, queryDrAndRefundHost: host });
};

const started = Math.floor(Date.now() / 1000) * 1000;
const createdAt = new Date(started);

const order = (ref: string, amount = 20_000): PaymentOrder => ({
  ref,
  amount,
  info: 'Lệ phí hồ sơ H26.01 (Đỗ Ánh) & 2 bản sao: 50%',
  createdAt,
  expiresAt: new Date(started + 900_000),
  clientIp: '203.0.113.7',
  locale: 'vi',
});

const theirOrder = (ref: string) => ({
  vnp_Amount: 20_000,
  vnp_CreateDate: Number(formatStamp(createdAt)),
  vnp_ExpireDate: Number(formatStamp(new Date(started + 900_000))),
  vnp_IpAddr: '203.0.113.7',
  vnp_Locale: VnpLocale.VN,
  vnp_OrderInfo: 'Le phi ho so H26.01 Do Anh 2 ban sao: 50',
  vnp_ReturnUrl: RETURN,
  vnp_TxnRef: ref,
});

/** Pays on the local bank's page and gives what the browser brings back. */
async function pay(address: string, outcome = 'pay'): Promise<Record<string, string>> {
  const bank = await fetch(address);
  expect(bank.status).toBe(200);
  const body = new URLSearchParams({ outcome, fault: 'never' });
  const back = await fetch(bank.url, { method: 'POST', body, redirect: 'manual' });
  return Object.fromEntries(new URL(back.headers.get('location') ?? '').searchParams);
}

const verify = (back: Record<string, string>) =>
  theirs.verifyIpnCall(back as unknown as Parameters<VNPay['verifyIpnCall']>[0]);

describe('beside what VNPAY publishes', () => {
  it('the address for the example order is the example, but for the end of the time to pay, which the example lacks', () => {
    const example = openPayment({ host: 'https://sandbox.vnpayment.vn', merchant: 'DEMOV210', secret: 'NOTPUBLISHED' });
    const address = example.payUrl(
      {
        ...order('5', 18_060),
        info: 'Thanh toan don hang :5',
        createdAt: new Date('2021-08-01T15:33:33+07:00'),
        expiresAt: new Date('2021-08-01T15:48:33+07:00'),
        clientIp: '127.0.0.1',
      },
      'https://domainmerchant.vn/ReturnUrl',
    );
    const [unsigned = '', signature] = address.replace('&vnp_ExpireDate=20210801154833', '').split('&vnp_SecureHash=');
    expect(unsigned).toBe(PUBLISHED);
    expect(signature).toMatch(/^[0-9a-f]{128}$/);
  });

  it('the fields of the merchant interface are signed in the published order', () => {
    const names = (text: string) => text.split('|').map((name) => `vnp_${name}`);
    expect(QUERY_REQUEST).toEqual(names(PUBLISHED_ORDER.query));
    expect(REFUND_REQUEST).toEqual(names(PUBLISHED_ORDER.refund));
    expect(REFUND_ANSWER).toEqual(names(PUBLISHED_ORDER.refundAnswer));
    expect(QUERY_ANSWER).toEqual(names(`${PUBLISHED_ORDER.refundAnswer}|PromotionCode|PromotionAmount`));
  });
});

describe('beside an independent library', () => {
  it('both make the same address of one order, to the last letter of the signature', () => {
    expect(ours.payUrl(order('IN1'), RETURN)).toBe(theirs.buildPaymentUrl(theirOrder('IN1')));
  });

  it('an address of theirs is taken by our gateway, and its notice is verified by both', async () => {
    const back = await pay(theirs.buildPaymentUrl(theirOrder('IN2')));
    expect(verify(back)).toMatchObject({ isVerified: true, isSuccess: true, vnp_Amount: 20_000, vnp_TxnRef: 'IN2' });
    expect(ours.readNotice(new URLSearchParams(back))).toMatchObject({ ref: 'IN2', amount: 20_000, outcome: 'paid' });
  });

  it('a notice after an address of ours is verified by theirs; a failed one is no success, a changed one is not verified', async () => {
    const back = await pay(ours.payUrl(order('IN3'), RETURN), 'insufficient');
    expect(verify(back)).toMatchObject({ isVerified: true, isSuccess: false });
    expect(verify({ ...back, vnp_ResponseCode: '00' }).isVerified).toBe(false);
  });

  it('a notice that they sign is read by us', () => {
    const fields = new URLSearchParams({
      vnp_Amount: '2000000',
      vnp_BankCode: 'NCB',
      vnp_OrderInfo: 'Le phi (1/2) ~ 50%',
      vnp_PayDate: '20261123210512',
      vnp_ResponseCode: '00',
      vnp_TmnCode: merchant,
      vnp_TransactionNo: '14226112',
      vnp_TransactionStatus: '00',
      vnp_TxnRef: 'IN4',
    });
    const signature = calculateSecureHash({
      secureSecret: secret,
      data: `${fields}`,
      hashAlgorithm: HashAlgorithm.SHA512,
      bufferEncode: 'utf-8',
    });
    fields.set('vnp_SecureHash', signature);
    expect(ours.readNotice(fields)).toMatchObject({ ref: 'IN4', outcome: 'paid', amount: 20_000 });
  });

  it('their query is answered by our gateway, and our answer is verified by them', async () => {
    await pay(ours.payUrl(order('IN5'), RETURN));
    const asked = {
      vnp_RequestId: 'ask5',
      vnp_TxnRef: 'IN5',
      vnp_TransactionDate: Number(formatStamp(createdAt)),
      vnp_CreateDate: Number(formatStamp(new Date())),
      vnp_IpAddr: '127.0.0.1',
      vnp_OrderInfo: 'Truy van IN5',
      vnp_TransactionNo: 0,
    };
    const answer = await theirs.queryDr(asked);
    expect(answer).toMatchObject({ isVerified: true, isSuccess: true, vnp_TxnRef: 'IN5', vnp_TransactionStatus: '00' });
    expect(await library('ANOTHER').queryDr({ ...asked, vnp_RequestId: 'ask6' })).toMatchObject({
      vnp_ResponseCode: '97',
    });
  });

  it('their refund is carried out by our gateway, signed in the order that they use for answers', async () => {
    const back = await pay(ours.payUrl(order('IN7'), RETURN));
    const answer = await theirs.refund({
      vnp_RequestId: 'refund7',
      vnp_TxnRef: 'IN7',
      vnp_Amount: 20_000,
      vnp_TransactionType: RefundTransactionType.FULL_REFUND,
      vnp_TransactionNo: Number(back.vnp_TransactionNo),
      vnp_TransactionDate: Number(formatStamp(createdAt)),
      vnp_CreateBy: 'Ta Quang Huy',
      vnp_CreateDate: Number(formatStamp(new Date())),
      vnp_IpAddr: '127.0.0.1',
      vnp_OrderInfo: 'Hoan tien IN7',
      vnp_Locale: VnpLocale.VN,
    });
    expect(answer).toMatchObject({ isSuccess: true, vnp_ResponseCode: '00', vnp_Amount: 20_000 });
    // The library turns the amount into đồng before it checks the signature, so the sum as sent is put back.
    const sent: Record<string, unknown> = { ...answer, vnp_Amount: 2_000_000, vnp_Message: 'Success' };
    const signed = REFUND_ANSWER.map((name) => String(sent[name] ?? '')).join('|');
    expect(sent.vnp_SecureHash).toBe(hash(secret, Buffer.from(signed), HashAlgorithm.SHA512));
    expect(await ours.query({ ref: 'IN7', createdAt }, new Date())).toMatchObject({ outcome: 'paid', code: '05' });
  });
});
