import { signQuery } from '../../payment/vnpay-signature.ts';
import { demoSecrets } from '../demo-secrets.ts';
import type { LocalOrder } from './orders.ts';
import type { Fault } from './outcomes.ts';

const { merchant, secret } = demoSecrets.payment;

/** The signed outcome of an order, as told by the server notice and on the way back; `fault` spoils it on purpose. */
export function noticeQuery(order: LocalOrder, fault: Fault = 'none'): URLSearchParams {
  const paid = order.transactionNo !== '0';
  const query = new URLSearchParams({
    vnp_Amount: String(fault === 'wrongAmount' ? order.amount + 100 : order.amount),
    vnp_BankCode: 'NCB',
    ...(paid ? { vnp_BankTranNo: `VNP${order.transactionNo}` } : {}),
    vnp_CardType: 'ATM',
    vnp_OrderInfo: order.info,
    vnp_PayDate: order.payDate,
    vnp_ResponseCode: order.code ?? '99',
    vnp_TmnCode: merchant,
    vnp_TransactionNo: order.transactionNo,
    vnp_TransactionStatus: order.status,
    vnp_TxnRef: fault === 'unknownOrder' ? `${order.ref}X`.slice(-100) : order.ref,
  });
  const signature = signQuery(query, secret);
  query.set('vnp_SecureHash', fault === 'badHash' ? signature.replace(/./g, '0') : signature);
  return query;
}

/** Where the payer's browser goes afterwards; whatever the merchant's address already asked for stays. */
export function returnAddress(order: LocalOrder): string {
  const address = new URL(order.returnUrl);
  for (const [name, value] of noticeQuery(order)) address.searchParams.set(name, value);
  return address.href;
}
