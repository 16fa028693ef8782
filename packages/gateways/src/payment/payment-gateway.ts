/** An order to be paid. `ref` is at most 100 letters and digits, unique for ever; `amount` is in whole đồng. */
export interface PaymentOrder {
  ref: string;
  amount: number;
  info: string;
  createdAt: Date;
  expiresAt: Date;
  clientIp: string;
  locale: 'vi' | 'en';
}

/** What the gateway says of an order. `code` is the gateway's own response code, or its transaction status when asked by `query`. */
export type PaymentNotice = {
  ref: string;
  amount: number;
  gatewayRef: string;
  outcome: 'paid' | 'failed';
  code: string;
  paidAt: Date | null;
};

export type NoticeReply = 'confirmed' | 'unknownOrder' | 'alreadyConfirmed' | 'wrongAmount' | 'badSignature';

export interface RefundOrder {
  ref: string;
  amount: number;
  gatewayRef: string;
  createdAt: Date;
  by: string;
  /** Set when `amount` is less than what was paid. */
  partial?: boolean;
}

/** A payment gateway. `query` and `refund` throw when no trustworthy answer came back: ask again later. */
export interface PaymentGateway {
  payUrl(order: PaymentOrder, returnUrl: string): string;
  /** For both the server notice and the return page; only a server notice or `query` may change anything. */
  readNotice(query: URLSearchParams): PaymentNotice | { refused: 'badSignature' | 'malformed' };
  answerNotice(reply: NoticeReply): { RspCode: string; Message: string };
  query(
    order: { ref: string; createdAt: Date },
    at: Date,
  ): Promise<PaymentNotice | { pending: true } | { unknown: true }>;
  /** `refused` is the gateway's code; 94 means that a refund of this order was asked for before. */
  refund(order: RefundOrder, at: Date): Promise<{ refunded: true; gatewayRef: string } | { refused: string }>;
}

export interface PaymentConfig {
  host: string;
  merchant: string;
  secret: string;
}
