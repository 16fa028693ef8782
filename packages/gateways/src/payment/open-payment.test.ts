import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openPayment } from './open-payment.ts';
import type { PaymentOrder } from './payment-gateway.ts';

const SECRET = 'SECRETKEY0123456789SECRETKEY0123';
const gateway = openPayment({ host: 'http://localhost:9/vnpay', merchant: 'MOTCUA01', secret: SECRET });

const order: PaymentOrder = {
  ref: 'MC0001284',
  amount: 8_000,
  info: 'Lệ phí hồ sơ H26.01-261123-0001 (Đỗ Ánh) & bản sao',
  createdAt: new Date('2026-11-23T14:00:05Z'),
  expiresAt: new Date('2026-11-23T17:15:05Z'),
  clientIp: '::1',
  locale: 'vi',
};

/** Written from the specification, on purpose without any of the product's code. */
function independentHash(fields: Record<string, string>): string {
  const encode = (text: string) =>
    encodeURIComponent(text)
      .replace(/%20/g, '+')
      .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const names = Object.keys(fields).sort();
  const text = names.map((name) => `${encode(name)}=${encode(fields[name] ?? '')}`).join('&');
  return createHmac('sha512', SECRET).update(text).digest('hex');
}

function notice(changes: Record<string, string> = {}): Record<string, string> {
  return {
    vnp_Amount: '800000',
    vnp_BankCode: 'NCB',
    vnp_BankTranNo: 'VNP14226112',
    vnp_CardType: 'ATM',
    vnp_OrderInfo: 'Le phi ho so (1/2): 50% ~ 4.000',
    vnp_PayDate: '20261123210512',
    vnp_ResponseCode: '00',
    vnp_TmnCode: 'MOTCUA01',
    vnp_TransactionNo: '14226112',
    vnp_TransactionStatus: '00',
    vnp_TxnRef: 'MC0001284',
    ...changes,
  };
}

function signed(fields: Record<string, string>): URLSearchParams {
  return new URLSearchParams({ ...fields, vnp_SecureHash: independentHash(fields) });
}

describe('the address that takes a payer to VNPAY', () => {
  it('carries the order, its times in Vietnam time and a right signature', () => {
    const url = new URL(gateway.payUrl(order, 'https://portal.example/payments/return'));
    const { vnp_SecureHash, ...fields } = Object.fromEntries(url.searchParams);
    expect(url.href).toMatch(/^http:\/\/localhost:9\/vnpay\/paymentv2\/vpcpay\.html\?/);
    expect(vnp_SecureHash).toBe(independentHash(fields));
    expect(fields).toEqual({
      vnp_Amount: '800000',
      vnp_Command: 'pay',
      vnp_CreateDate: '20261123210005',
      vnp_CurrCode: 'VND',
      vnp_ExpireDate: '20261124001505',
      vnp_IpAddr: '127.0.0.1',
      vnp_Locale: 'vn',
      vnp_OrderInfo: 'Le phi ho so H26.01-261123-0001 Do Anh ban sao',
      vnp_OrderType: 'other',
      vnp_ReturnUrl: 'https://portal.example/payments/return',
      vnp_TmnCode: 'MOTCUA01',
      vnp_TxnRef: 'MC0001284',
      vnp_Version: '2.1.0',
    });
  });

  it('is never made for a broken order', () => {
    for (const amount of [0, -1, 0.5, Number.NaN, 2 ** 53]) {
      expect(() => gateway.payUrl({ ...order, amount }, 'https://portal.example/')).toThrow();
    }
    expect(() => gateway.payUrl({ ...order, ref: 'MC-1' }, 'https://portal.example/')).toThrow();
  });
});

describe('reading a notice', () => {
  it('takes a rightly signed one, in whatever order and with foreign parameters', () => {
    const query = signed(notice());
    const paid = {
      ref: 'MC0001284',
      amount: 8_000,
      gatewayRef: '14226112',
      outcome: 'paid',
      code: '00',
      paidAt: new Date('2026-11-23T14:05:12Z'),
    };
    expect(gateway.readNotice(query)).toEqual(paid);
    expect(gateway.readNotice(new URLSearchParams([...query].reverse()))).toEqual(paid);
    expect(gateway.readNotice(new URLSearchParams([['order', 'x'], ...query]))).toEqual(paid);
  });

  it('says failed unless both codes say success', () => {
    const cancelled = signed(notice({ vnp_ResponseCode: '24', vnp_TransactionStatus: '02', vnp_TransactionNo: '0' }));
    expect(gateway.readNotice(cancelled)).toMatchObject({ outcome: 'failed', code: '24', paidAt: null });
    const halfDone = signed(notice({ vnp_TransactionStatus: '01' }));
    expect(gateway.readNotice(halfDone)).toMatchObject({ outcome: 'failed', code: '01', paidAt: null });
    const suspected = signed(notice({ vnp_ResponseCode: '07', vnp_TransactionStatus: '07' }));
    expect(gateway.readNotice(suspected)).toMatchObject({ outcome: 'failed', code: '07' });
  });

  it.each([
    ['another amount', (query: URLSearchParams) => query.set('vnp_Amount', '1')],
    ['another order', (query: URLSearchParams) => query.set('vnp_TxnRef', 'MC0001285')],
    ['success for failure', (query: URLSearchParams) => query.set('vnp_ResponseCode', '01')],
    ['values changed about', (query: URLSearchParams) => query.set('vnp_BankCode', 'ATM')],
    ['an extra gateway parameter', (query: URLSearchParams) => query.set('vnp_Extra', '1')],
    ['no signature', (query: URLSearchParams) => query.delete('vnp_SecureHash')],
    ['an empty signature', (query: URLSearchParams) => query.set('vnp_SecureHash', '')],
    ['a short signature', (query: URLSearchParams) => query.set('vnp_SecureHash', 'ab')],
    ['a signature of wide letters', (query: URLSearchParams) => query.set('vnp_SecureHash', 'ă'.repeat(64))],
  ])('refuses %s as badly signed', (_what, change) => {
    const query = signed(notice());
    change(query);
    expect(gateway.readNotice(query)).toEqual({ refused: 'badSignature' });
  });

  it('refuses the signature of another merchant', () => {
    const other = openPayment({ host: 'http://localhost:9', merchant: 'MOTCUA01', secret: 'ANOTHERSECRET' });
    expect(other.readNotice(signed(notice()))).toEqual({ refused: 'badSignature' });
  });

  it('refuses a parameter given twice, the first or the second being right', () => {
    const query = signed(notice());
    expect(gateway.readNotice(new URLSearchParams([...query, ['vnp_Amount', '800000']]))).toEqual({
      refused: 'malformed',
    });
    expect(gateway.readNotice(new URLSearchParams([['vnp_TxnRef', 'MC2'], ...query]))).toEqual({
      refused: 'malformed',
    });
  });

  it.each(['-800000', '8000.00', '800001', '0', '1e5', '９００００００', '99999999999999900'])(
    'refuses the amount %s even when signed',
    (vnp_Amount) => {
      expect(gateway.readNotice(signed(notice({ vnp_Amount })))).toEqual({ refused: 'malformed' });
    },
  );

  it('refuses a signed notice meant for another merchant code', () => {
    expect(gateway.readNotice(signed(notice({ vnp_TmnCode: 'OTHER001' })))).toEqual({ refused: 'malformed' });
  });

  it('answers with the codes VNPAY knows', () => {
    const replies = ['confirmed', 'unknownOrder', 'alreadyConfirmed', 'wrongAmount', 'badSignature'] as const;
    expect(replies.map((reply) => gateway.answerNotice(reply).RspCode)).toEqual(['00', '01', '02', '04', '97']);
  });
});
