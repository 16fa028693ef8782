import { findOrderOfTransaction, findPaymentOrder, type PaymentOrder, readDossier } from '@mot-cua/db';
import type { NoticeReply, PaymentNotice } from '@mot-cua/gateways';
import { type CommandCall, system } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';

const callOf = (notice: PaymentNotice): CommandCall =>
  notice.outcome === 'paid'
    ? { type: 'confirmPayment', data: { amount: notice.amount, orderRef: notice.ref, receivedBy: 'gateway' } }
    : { type: 'failPayment', data: { orderRef: notice.ref, code: notice.code } };

const attempts = 5;

async function recordNotice(deps: Pick<Deps, 'db'>, order: PaymentOrder, notice: PaymentNotice) {
  const found = await readDossier(deps.db, order.dossierId);
  if (!found) throw new Error(`The order ${order.ref} has no dossier`);
  const change =
    notice.outcome === 'paid'
      ? ({ ref: order.ref, status: 'paid', gatewayRef: notice.gatewayRef } as const)
      : ({ ref: order.ref, status: 'failed' } as const);
  const intentId = `payment:${order.ref}:${notice.outcome}`;
  return giveCommand(deps, { found, actor: system, call: callOf(notice), intentId, orders: [change] });
}

/** One transaction of the gateway pays one order. */
const isOfAnotherOrder = async ({ db }: Pick<Deps, 'db'>, { ref, gatewayRef }: PaymentNotice): Promise<boolean> => {
  const holder = gatewayRef ? await findOrderOfTransaction(db, gatewayRef) : null;
  return holder !== null && holder !== ref;
};

/**
 * What a verified notice of the gateway means for its order. The amount is the order's own; a repeated notice changes
 * nothing. When somebody moves the dossier at the same moment, it is judged again on what stands then.
 */
export async function settleOrder(deps: Pick<Deps, 'db'>, notice: PaymentNotice, attempt = 1): Promise<NoticeReply> {
  const order = await findPaymentOrder(deps.db, notice.ref);
  if (!order) return 'unknownOrder';
  if (order.amount !== notice.amount) return 'wrongAmount';
  if (order.status === 'paid' || order.status === 'refunded') return 'alreadyConfirmed';
  if (order.status === 'failed' && notice.outcome === 'failed') return 'alreadyConfirmed';
  if (await isOfAnotherOrder(deps, notice)) return 'unknownOrder';
  const outcome = await recordNotice(deps, order, notice);
  if ('done' in outcome) return 'confirmed';
  if (attempt < attempts) return settleOrder(deps, notice, attempt + 1);
  throw new Error(`The payment ${order.ref} could not be recorded: ${JSON.stringify(outcome)}`);
}
