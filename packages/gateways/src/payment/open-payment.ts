import { payUrl } from './pay-url.ts';
import type { NoticeReply, PaymentConfig, PaymentGateway } from './payment-gateway.ts';
import { readNotice } from './read-notice.ts';
import { queryOrder, refundOrder } from './transaction-api.ts';

const ANSWERS: Record<NoticeReply, { RspCode: string; Message: string }> = {
  confirmed: { RspCode: '00', Message: 'Confirm Success' },
  unknownOrder: { RspCode: '01', Message: 'Order not found' },
  alreadyConfirmed: { RspCode: '02', Message: 'Order already confirmed' },
  wrongAmount: { RspCode: '04', Message: 'Invalid amount' },
  badSignature: { RspCode: '97', Message: 'Fail checksum' },
};

/** Opens VNPAY, protocol 2.1.0. `host` is all before `/paymentv2` and `/merchant_webapi`. */
export function openPayment(config: PaymentConfig): PaymentGateway {
  return {
    payUrl: (order, returnUrl) => payUrl(order, returnUrl, config),
    readNotice: (query) => readNotice(query, config),
    answerNotice: (reply) => ANSWERS[reply],
    query: (order, at) => queryOrder(order, at, config),
    refund: (order, at) => refundOrder(order, at, config),
  };
}
