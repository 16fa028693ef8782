import { createHmac, timingSafeEqual } from 'node:crypto';

const UNSIGNED = new Set(['vnp_SecureHash', 'vnp_SecureHashType']);

/** VNPAY 2.1.0 signature of address parameters: those named `vnp_…` with a value, sorted, form-encoded, HMAC-SHA512. */
export function signQuery(query: URLSearchParams, secret: string): string {
  const signed = [...query].filter(([name, value]) => name.startsWith('vnp_') && !UNSIGNED.has(name) && value !== '');
  signed.sort(([a], [b]) => (a < b ? -1 : 1));
  return hmac(new URLSearchParams(signed).toString(), secret);
}

/** Signature of the merchant interface (querydr, refund): values in the order of the specification, joined by `|`. */
export function signFields(fields: readonly (string | number | undefined)[], secret: string): string {
  return hmac(fields.map((field) => field ?? '').join('|'), secret);
}

export function sameSignature(given: string, expected: string): boolean {
  const left = Buffer.from(given.toLowerCase());
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}

function hmac(text: string, secret: string): string {
  return createHmac('sha512', secret).update(text, 'utf8').digest('hex');
}
