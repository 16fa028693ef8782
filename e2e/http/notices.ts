import { createHash, createHmac } from 'node:crypto';
import { portal } from '../places.ts';
import { ask } from './ask.ts';

/** Published with the local gateways; a real secret is never in a file. */
const demoSecret = 'DEMOONLYVNPAYSECRETNOTFORPRODUCT';

export type Notice = Record<string, string>;

const encoded = (text: string): string =>
  encodeURIComponent(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export function signed(notice: Notice, secret = demoSecret): URLSearchParams {
  const text = Object.entries(notice)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');
  return new URLSearchParams({
    ...notice,
    vnp_SecureHash: createHmac('sha512', secret).update(text).digest('hex'),
  });
}

/** No two orders share the number of a transaction. */
const transactionOf = (ref: string): string =>
  String(Number.parseInt(createHash('sha256').update(ref).digest('hex').slice(0, 11), 16));

/** What the gateway says when an order of so many đồng has been paid. */
export const noticeOf = (ref: string, dong: number): Notice => ({
  vnp_Amount: String(dong * 100),
  vnp_BankCode: 'NCB',
  vnp_OrderInfo: `Phi ho so ${ref}`,
  vnp_PayDate: '20261124091500',
  vnp_ResponseCode: '00',
  vnp_TmnCode: 'MOTCUA01',
  vnp_TransactionNo: transactionOf(ref),
  vnp_TransactionStatus: '00',
  vnp_TxnRef: ref,
});

/** Tells the portal; answers its code: 00 taken, 01 no such order, 02 known already, 04 another amount, 97 not signed. */
export async function notify(query: URLSearchParams | string): Promise<string> {
  const { status, text } = await ask(portal, `/payments/notice?${query}`);
  return status === 200 ? JSON.parse(text).RspCode : `status ${status}`;
}
