import { createHash, createHmac } from 'node:crypto';
import { demoSecrets } from '@mot-cua/gateways';

const encoded = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

// Written from VNPAY's specification: no code is shared with the gateway that reads it.
function signatureOf(fields: Readonly<Record<string, string>>, secret: string): string {
  const text = Object.keys(fields)
    .sort()
    .map((name) => `${encoded(name)}=${encoded(fields[name] ?? '')}`)
    .join('&');
  return createHmac('sha512', secret).update(text).digest('hex');
}

/** A number of the gateway for each order. */
const transactionOf = (ref: string): string =>
  String(Number.parseInt(createHash('sha256').update(ref).digest('hex').slice(0, 11), 16));

/** A notice as VNPAY sends it to the server. `amount` in whole đồng; `code` is 00 for success. */
export function signedNotice(
  { ref, amount, code = '00', transaction = transactionOf(ref) }: NoticeFields,
  secret: string = demoSecrets.payment.secret,
): URLSearchParams {
  const fields = {
    vnp_Amount: String(amount * 100),
    vnp_BankCode: 'NCB',
    vnp_OrderInfo: `Phi ho so ${ref}`,
    vnp_PayDate: '20260302091500',
    vnp_ResponseCode: code,
    vnp_TmnCode: demoSecrets.payment.merchant,
    vnp_TransactionNo: transaction,
    vnp_TransactionStatus: code === '00' ? '00' : '02',
    vnp_TxnRef: ref,
  };
  return new URLSearchParams({ ...fields, vnp_SecureHash: signatureOf(fields, secret) });
}

export interface NoticeFields {
  ref: string;
  amount: number;
  code?: string;
  transaction?: string;
}
