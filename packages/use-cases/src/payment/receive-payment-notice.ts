import type { Deps } from '../deps.ts';
import { settleOrder } from './settle-order.ts';

/** The gateway's own notice: the signature is checked first, and nothing in it is believed without. */
export async function receivePaymentNotice(
  deps: Pick<Deps, 'db' | 'payment'>,
  query: URLSearchParams,
): Promise<{ RspCode: string; Message: string }> {
  const notice = deps.payment.readNotice(query);
  if ('refused' in notice) return deps.payment.answerNotice('badSignature');
  return deps.payment.answerNotice(await settleOrder(deps, notice));
}
