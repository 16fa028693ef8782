import { formatStamp } from '../http/vietnam-stamp.ts';
import type { PaymentConfig, PaymentOrder } from './payment-gateway.ts';
import { PAYMENT_PATH, VNPAY_VERSION } from './vnpay-fields.ts';
import { signQuery } from './vnpay-signature.ts';

/** Throws when the order breaks VNPAY's rules: our own mistake, never the payer's. */
export function payUrl(order: PaymentOrder, returnUrl: string, config: PaymentConfig): string {
  if (!/^[A-Za-z0-9]{1,100}$/.test(order.ref)) throw new Error(`Not a payment reference: ${order.ref}`);
  if (!Number.isSafeInteger(order.amount) || order.amount <= 0) throw new Error(`Not an amount: ${order.amount}`);
  const query = new URLSearchParams({
    vnp_Amount: String(order.amount * 100),
    vnp_Command: 'pay',
    vnp_CreateDate: formatStamp(order.createdAt),
    vnp_CurrCode: 'VND',
    vnp_ExpireDate: formatStamp(order.expiresAt),
    vnp_IpAddr: payableIp(order.clientIp),
    vnp_Locale: order.locale === 'vi' ? 'vn' : 'en',
    vnp_OrderInfo: plainInfo(order.info),
    vnp_OrderType: 'other',
    vnp_ReturnUrl: returnUrl,
    vnp_TmnCode: config.merchant,
    vnp_TxnRef: order.ref,
    vnp_Version: VNPAY_VERSION,
  });
  query.set('vnp_SecureHash', signQuery(query, config.secret));
  return `${config.host.replace(/\/+$/, '')}/${PAYMENT_PATH}?${query}`;
}

/** VNPAY wants 7 to 45 characters: no `::1`, no IPv4 dressed as IPv6. */
function payableIp(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '');
  return plain.length >= 7 && plain.length <= 45 ? plain : '127.0.0.1';
}

/** VNPAY wants order information without diacritics or special characters. */
export function plainInfo(info: string): string {
  const folded = info.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const plain = folded.replace(/[^A-Za-z0-9 .:-]+/g, ' ').replace(/ +/g, ' ');
  return plain.trim().slice(0, 255) || 'Thanh toan';
}
