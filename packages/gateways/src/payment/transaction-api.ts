import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { requestJson } from '../http/request-json.ts';
import { formatStamp, parseStamp } from '../http/vietnam-stamp.ts';
import { plainInfo } from './pay-url.ts';
import type { PaymentConfig, PaymentNotice, RefundOrder } from './payment-gateway.ts';
import {
  QUERY_ANSWER,
  QUERY_REQUEST,
  REFUND_ANSWER,
  REFUND_REQUEST,
  TRANSACTION_PATH,
  VNPAY_VERSION,
} from './vnpay-fields.ts';
import { sameSignature, signFields } from './vnpay-signature.ts';

const answer = z.record(z.string(), z.union([z.string(), z.number()]).nullish());

/** Statuses after which the payment is known to have been taken: paid, and the three of a later refund. */
const TAKEN = ['00', '05', '06', '09'];
/** Not finished; or charged at the bank and not settled yet. */
const UNDER_WAY = ['01', '04'];

/** Asks the gateway what became of an order. */
export async function queryOrder(order: { ref: string; createdAt: Date }, at: Date, config: PaymentConfig) {
  const reply = await call(config, QUERY_REQUEST, QUERY_ANSWER, {
    ...common('querydr', at, config),
    vnp_TxnRef: order.ref,
    vnp_TransactionDate: formatStamp(order.createdAt),
    vnp_OrderInfo: plainInfo(`Truy van ${order.ref}`),
  });
  if (reply.vnp_ResponseCode === '91') return { unknown: true as const };
  if (reply.vnp_ResponseCode !== '00') throw new Error(`VNPAY querydr answered ${reply.vnp_ResponseCode}`);
  if (reply.vnp_TxnRef !== order.ref) throw new Error('VNPAY querydr answered for another order');
  const status = reply.vnp_TransactionStatus ?? '';
  return UNDER_WAY.includes(status) ? { pending: true as const } : noticeFrom(reply, order.ref, status);
}

function noticeFrom(reply: Fields, ref: string, status: string): PaymentNotice {
  const paid = TAKEN.includes(status);
  const amount = Number(reply.vnp_Amount) / 100;
  if (!Number.isSafeInteger(amount)) throw new Error('VNPAY querydr answered without an amount');
  return {
    ref,
    amount,
    gatewayRef: reply.vnp_TransactionNo || '0',
    outcome: paid ? 'paid' : 'failed',
    code: status,
    paidAt: paid ? parseStamp(reply.vnp_PayDate ?? '') : null,
  };
}

/** Asks the gateway to give money back. */
export async function refundOrder(order: RefundOrder, at: Date, config: PaymentConfig) {
  const reply = await call(config, REFUND_REQUEST, REFUND_ANSWER, {
    ...common('refund', at, config),
    vnp_TransactionType: order.partial ? '03' : '02',
    vnp_TxnRef: order.ref,
    vnp_Amount: String(order.amount * 100),
    vnp_TransactionNo: order.gatewayRef,
    vnp_TransactionDate: formatStamp(order.createdAt),
    vnp_CreateBy: plainInfo(order.by),
    vnp_OrderInfo: plainInfo(`Hoan tien ${order.ref}`),
  });
  const code = reply.vnp_ResponseCode ?? '99';
  return code === '00' ? { refunded: true as const, gatewayRef: reply.vnp_TransactionNo || '0' } : { refused: code };
}

type Fields = Record<string, string>;

function common(command: string, at: Date, config: PaymentConfig): Fields {
  return {
    vnp_RequestId: randomUUID().replaceAll('-', ''),
    vnp_Version: VNPAY_VERSION,
    vnp_Command: command,
    vnp_TmnCode: config.merchant,
    vnp_CreateDate: formatStamp(at),
    vnp_IpAddr: '127.0.0.1',
  };
}

/** An answer without a signature is none: anybody on the way could have written it. */
async function call(config: PaymentConfig, sent: readonly string[], received: readonly string[], body: Fields) {
  const signature = signFields(
    sent.map((name) => body[name]),
    config.secret,
  );
  const url = `${config.host.replace(/\/+$/, '')}/${TRANSACTION_PATH}`;
  const raw = answer.parse(await requestJson(url, { ...body, vnp_SecureHash: signature }));
  const reply: Fields = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value ?? '')]));
  const expected = signFields(
    received.map((name) => reply[name]),
    config.secret,
  );
  if (!sameSignature(reply.vnp_SecureHash ?? '', expected)) throw new Error('VNPAY answered with a bad signature');
  return reply;
}
