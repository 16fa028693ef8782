import express, { type Request, type Response, type Router } from 'express';
import { formatStamp } from '../../http/vietnam-stamp.ts';
import { guarded } from '../guarded.ts';
import { html } from '../html.ts';
import type { Language } from '../language.ts';
import { sendPage } from '../page.ts';
import { BANK_TITLE, bankPage } from './bank-page.ts';
import { returnAddress } from './notice-query.ts';
import type { Notices } from './notices.ts';
import type { LocalOrder, LocalOrders } from './orders.ts';
import { FAULTS, type Fault, OUTCOMES, type OutcomeName } from './outcomes.ts';
import { PAYMENT_ERRORS, type PaymentError, readOrder } from './read-order.ts';
import { openTransactionAnswers } from './transaction-answers.ts';

/** The payment page, the bank behind it and the merchant interface, at VNPAY's own paths. */
export function vnpayRoutes(orders: LocalOrders, notices: Notices): Router {
  const router = express.Router();

  router.get('/paymentv2/vpcpay.html', (request, response) => {
    const query = new URL(request.originalUrl, 'http://own.invalid').searchParams;
    const order = readOrder(query, orders, new Date());
    if (typeof order === 'string') return sendError(request, response, order);
    if (!orders.byRef(order.ref)) orders.add(order);
    response.redirect(303, `bank/${order.token}?lang=${query.get('vnp_Locale') === 'en' ? 'en' : 'vi'}`);
  });

  router.get('/paymentv2/bank/:token', (request, response) => {
    const order = orders.byToken(request.params.token);
    if (!order) return sendError(request, response, '03');
    if (order.code !== null) return response.redirect(303, returnAddress(order));
    sendPage(request, response, { title: BANK_TITLE, body: (language) => bankPage(order, language, new Date()) });
  });

  const decide = guarded(async (request, response) => {
    const order = orders.byToken(request.params.token ?? '');
    if (!order) return sendError(request, response, '03');
    if (order.code === null) await settle(orders, notices, order, request.body, new Date());
    response.redirect(303, returnAddress(orders.byRef(order.ref) ?? order));
  });
  router.post('/paymentv2/bank/:token', express.urlencoded({ extended: false }), decide);

  const answer = openTransactionAnswers(orders);
  router.post('/merchant_webapi/api/transaction', express.json({ limit: '20kb' }), (request, response) => {
    response.json(answer(request.body, new Date()));
  });
  return router;
}

async function settle(
  orders: LocalOrders,
  notices: Notices,
  order: LocalOrder,
  chosen: { outcome?: unknown; fault?: unknown },
  now: Date,
) {
  const wished = isOneOf(OUTCOMES, chosen.outcome) ? chosen.outcome : 'cancel';
  const outcome: OutcomeName = order.expiresAt <= now.getTime() ? 'timeout' : wished;
  const fault: Fault = isOneOf(FAULTS, chosen.fault) ? chosen.fault : 'none';
  const moneyMoved = outcome === 'pay' || outcome === 'fraud';
  const { code, status } = OUTCOMES[outcome];
  const transactionNo = moneyMoved ? orders.nextTransactionNo() : '0';
  orders.change(order.ref, { code, status, fault, transactionNo, payDate: formatStamp(now) });
  await notices.announce(order.ref);
}

function sendError(request: Request, response: Response, error: PaymentError) {
  const body = (language: Language) =>
    html`<p>${language === 'vi' ? 'Hãy quay lại trang dịch vụ. Mã lỗi' : 'Go back to the service. Error code'}: ${error}</p>`;
  sendPage(request, response, { title: PAYMENT_ERRORS[error], status: 400, body });
}

function isOneOf<Table extends object>(table: Table, name: unknown): name is keyof Table {
  return typeof name === 'string' && Object.hasOwn(table, name);
}
