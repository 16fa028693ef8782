import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { parseStamp } from '../../http/vietnam-stamp.ts';
import { VNPAY_VERSION } from '../../payment/vnpay-fields.ts';
import { sameSignature, signQuery } from '../../payment/vnpay-signature.ts';
import { demoSecrets } from '../demo-secrets.ts';
import type { Said } from '../language.ts';
import type { LocalOrder, LocalOrders } from './orders.ts';

const { merchant, secret } = demoSecrets.payment;
const DEFAULT_MINUTES = 15;
const DONG = 100;
const LEAST = 5_000 * DONG;
const MOST = 999_999_999 * DONG;

/** VNPAY's error codes of the payment page. */
export const PAYMENT_ERRORS = {
  '01': { vi: 'Giao dịch đã tồn tại', en: 'This transaction exists already' },
  '02': { vi: 'Đơn vị chấp nhận thanh toán không hợp lệ', en: 'Unknown merchant' },
  '03': { vi: 'Dữ liệu gửi sang không đúng định dạng', en: 'The data sent are malformed' },
  '15': { vi: 'Giao dịch đã quá thời gian chờ thanh toán', en: 'The time to pay is over' },
  '70': { vi: 'Sai chữ ký', en: 'Wrong signature' },
} satisfies Record<string, Said>;

export type PaymentError = keyof typeof PAYMENT_ERRORS;

const moment = z.string().refine((text) => parseStamp(text) !== null);
const request = z.object({
  vnp_Version: z.literal(VNPAY_VERSION),
  vnp_Command: z.literal('pay'),
  vnp_CurrCode: z.literal('VND'),
  vnp_Amount: z.coerce.number().int().min(LEAST).max(MOST).multipleOf(DONG),
  vnp_TxnRef: z.string().regex(/^[A-Za-z0-9]{1,100}$/),
  vnp_OrderInfo: z.string().min(1).max(255),
  vnp_OrderType: z.string().min(1),
  vnp_ReturnUrl: z.url({ protocol: /^https?$/ }).max(255),
  vnp_IpAddr: z.string().min(7).max(45),
  vnp_Locale: z.enum(['vn', 'en']),
  vnp_CreateDate: moment,
  vnp_ExpireDate: moment.optional(),
});

/** Checks a payment address as the gateway does and gives the order it names, kept or new. */
export function readOrder(query: URLSearchParams, orders: LocalOrders, now: Date): LocalOrder | PaymentError {
  const names = [...query.keys()];
  if (new Set(names).size !== names.length) return '03';
  if (query.get('vnp_TmnCode') !== merchant) return '02';
  const signature = query.get('vnp_SecureHash') ?? '';
  if (!sameSignature(signature, signQuery(query, secret))) return '70';

  const read = request.safeParse(Object.fromEntries(query));
  if (!read.success) return '03';
  const known = orders.byRef(read.data.vnp_TxnRef);
  if (known) return known.signature === signature && known.code === null ? known : '01';

  const order = newOrder(read.data, signature);
  return order.expiresAt > now.getTime() ? order : '15';
}

function newOrder(sent: z.infer<typeof request>, signature: string): LocalOrder {
  const createdAt = parseStamp(sent.vnp_CreateDate)?.getTime() ?? 0;
  const expiresAt = parseStamp(sent.vnp_ExpireDate ?? '')?.getTime() ?? createdAt + DEFAULT_MINUTES * 60_000;
  return {
    ref: sent.vnp_TxnRef,
    amount: sent.vnp_Amount,
    info: sent.vnp_OrderInfo,
    createDate: sent.vnp_CreateDate,
    expiresAt,
    returnUrl: sent.vnp_ReturnUrl,
    signature,
    token: randomUUID(),
    code: null,
    status: '01',
    transactionNo: '0',
    payDate: '',
    fault: 'none',
    attempts: 0,
    accepted: false,
    refunded: 0,
  };
}
