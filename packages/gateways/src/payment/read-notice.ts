import { z } from 'zod';
import { parseStamp } from '../http/vietnam-stamp.ts';
import type { PaymentConfig, PaymentNotice } from './payment-gateway.ts';
import { sameSignature, signQuery } from './vnpay-signature.ts';

const notice = z.object({
  vnp_TmnCode: z.string(),
  vnp_TxnRef: z.string().regex(/^[A-Za-z0-9]{1,100}$/),
  vnp_Amount: z.string().regex(/^[1-9]\d{0,11}00$/),
  vnp_TransactionNo: z
    .string()
    .regex(/^\d{1,15}$/)
    .default('0'),
  vnp_ResponseCode: z.string().regex(/^\d{2}$/),
  vnp_TransactionStatus: z.string().regex(/^\d{2}$/),
  vnp_PayDate: z.string().optional(),
});

/** Checks and reads a notice. Parameters may come in any order, since they are sorted for signing, but none twice. */
export function readNotice(
  query: URLSearchParams,
  config: PaymentConfig,
): PaymentNotice | { refused: 'badSignature' | 'malformed' } {
  const names = [...query.keys()].filter((name) => name.startsWith('vnp_'));
  if (new Set(names).size !== names.length) return { refused: 'malformed' };

  const given = query.get('vnp_SecureHash') ?? '';
  if (!sameSignature(given, signQuery(query, config.secret))) return { refused: 'badSignature' };

  const read = notice.safeParse(Object.fromEntries(query));
  if (!read.success || read.data.vnp_TmnCode !== config.merchant) return { refused: 'malformed' };

  const fields = read.data;
  const paid = fields.vnp_ResponseCode === '00' && fields.vnp_TransactionStatus === '00';
  const code = fields.vnp_ResponseCode === '00' ? fields.vnp_TransactionStatus : fields.vnp_ResponseCode;
  return {
    ref: fields.vnp_TxnRef,
    amount: Number(fields.vnp_Amount) / 100,
    gatewayRef: fields.vnp_TransactionNo,
    outcome: paid ? 'paid' : 'failed',
    code,
    paidAt: paid ? parseStamp(fields.vnp_PayDate ?? '') : null,
  };
}
