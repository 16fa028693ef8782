import { InpOrderAlreadyConfirmed, IpnFailChecksum, IpnInvalidAmount, IpnOrderNotFound, IpnSuccess } from 'vnpay';
import { payUrl } from './pay-url.ts';
import type { NoticeReply, PaymentConfig, PaymentGateway } from './payment-gateway.ts';
import { readNotice } from './read-notice.ts';
import { queryOrder, refundOrder } from './transaction-api.ts';

const ANSWERS: Record<NoticeReply, { RspCode: string; Message: string }> = {
  confirmed: IpnSuccess,
  unknownOrder: IpnOrderNotFound,
  alreadyConfirmed: InpOrderAlreadyConfirmed,
  wrongAmount: IpnInvalidAmount,
  badSignature: IpnFailChecksum,
};

/** Opens VNPAY, protocol 2.1.0. `host` is all before `/paymentv2` and `/merchant_webapi`. */
export function openPayment(config: PaymentConfig): PaymentGateway {
  return {
    payUrl: (order, returnUrl) => payUrl(order, returnUrl, config),
    readNotice: (query) => readNotice(query, config),
    answerNotice: (reply) => ({ RspCode: ANSWERS[reply].RspCode, Message: ANSWERS[reply].Message }),
    query: (order, at) => queryOrder(order, at, config),
    refund: (order, at) => refundOrder(order, at, config),
  };
}
