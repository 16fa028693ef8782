import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { formatStamp } from '../../http/vietnam-stamp.ts';
import {
  QUERY_ANSWER,
  QUERY_REQUEST,
  REFUND_ANSWER,
  REFUND_REQUEST,
  VNPAY_VERSION,
} from '../../payment/vnpay-fields.ts';
import { sameSignature, signFields } from '../../payment/vnpay-signature.ts';
import { demoSecrets } from '../demo-secrets.ts';
import type { LocalOrder, LocalOrders } from './orders.ts';

const { merchant, secret } = demoSecrets.payment;

const text = z.union([z.string(), z.number()]).transform(String);
const request = z.record(z.string(), text);
type Fields = Record<string, string>;

const FORMAT = /^[0-9A-Za-z]{1,32}$/;
const MOST_REMEMBERED = 10_000;

/** Answers querydr and refund of VNPAY's merchant interface. */
export function openTransactionAnswers(orders: LocalOrders): (body: unknown, now: Date) => Fields {
  const seen = new Set<string>();
  return (body, now) => {
    const read = request.safeParse(body);
    const sent = read.success ? read.data : {};
    const refund = sent.vnp_Command === 'refund';
    const finish = (fields: Fields) => sign(sent, fields, refund ? REFUND_ANSWER : QUERY_ANSWER);

    const refusal = refusalOf(sent, refund, seen);
    if (refusal) return finish({ vnp_ResponseCode: refusal });
    seen.add(`${sent.vnp_RequestId}`);
    if (seen.size > MOST_REMEMBERED) seen.clear();

    const order = orders.byRef(sent.vnp_TxnRef ?? '');
    if (!order || order.createDate !== sent.vnp_TransactionDate) return finish({ vnp_ResponseCode: '91' });
    return finish(refund ? answerRefund(order, sent, orders, now) : answerQuery(order, now));
  };
}

function refusalOf(sent: Fields, refund: boolean, seen: ReadonlySet<string>): string | null {
  if (sent.vnp_TmnCode !== merchant) return '02';
  const wellFormed = refund || sent.vnp_Command === 'querydr';
  if (!wellFormed || sent.vnp_Version !== VNPAY_VERSION || !FORMAT.test(sent.vnp_RequestId ?? '')) return '03';
  const order = refund ? REFUND_REQUEST : QUERY_REQUEST;
  const expected = signFields(
    order.map((name) => sent[name]),
    secret,
  );
  if (!sameSignature(sent.vnp_SecureHash ?? '', expected)) return '97';
  return seen.has(`${sent.vnp_RequestId}`) ? '94' : null;
}

function answerQuery(order: LocalOrder, now: Date): Fields {
  const expired = order.code === null && order.expiresAt <= now.getTime();
  return { ...facts(order), vnp_ResponseCode: '00', vnp_TransactionStatus: expired ? '02' : order.status };
}

function answerRefund(order: LocalOrder, sent: Fields, orders: LocalOrders, now: Date): Fields {
  if (order.code !== '00') return { vnp_ResponseCode: '95' };
  const amount = Number(sent.vnp_Amount);
  const left = order.amount - order.refunded;
  if (left === 0) return { vnp_ResponseCode: '94' };
  const full = sent.vnp_TransactionType === '02';
  const fits = Number.isSafeInteger(amount) && amount > 0 && (full ? amount === order.amount : amount <= left);
  if (!fits || amount > left || !['02', '03'].includes(sent.vnp_TransactionType ?? ''))
    return { vnp_ResponseCode: '03' };
  orders.change(order.ref, { refunded: order.refunded + amount, status: '05' });
  return {
    ...facts(order),
    vnp_ResponseCode: '00',
    vnp_Amount: String(amount),
    vnp_TransactionNo: orders.nextTransactionNo(),
    vnp_TransactionType: sent.vnp_TransactionType ?? '',
    vnp_TransactionStatus: '05',
    vnp_PayDate: formatStamp(now),
  };
}

function facts(order: LocalOrder): Fields {
  return {
    vnp_TxnRef: order.ref,
    vnp_Amount: String(order.amount),
    vnp_OrderInfo: order.info,
    vnp_BankCode: 'NCB',
    vnp_PayDate: order.payDate,
    vnp_TransactionNo: order.transactionNo,
    vnp_TransactionType: '01',
  };
}

function sign(sent: Fields, fields: Fields, order: readonly string[]): Fields {
  const answer: Fields = {
    vnp_ResponseId: randomUUID().replaceAll('-', ''),
    vnp_Command: sent.vnp_Command ?? '',
    vnp_Message: fields.vnp_ResponseCode === '00' ? 'Success' : 'Refused',
    vnp_TmnCode: merchant,
    ...fields,
  };
  return {
    ...answer,
    vnp_SecureHash: signFields(
      order.map((name) => answer[name]),
      secret,
    ),
  };
}
