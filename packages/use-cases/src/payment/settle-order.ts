import { findPaymentOrder, type PaymentOrder, readDossier } from '@mot-cua/db';
import type { NoticeReply, PaymentNotice } from '@mot-cua/gateways';
import { type CommandCall, system } from '@mot-cua/workflow';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../give-command.ts';

const callOf = (notice: PaymentNotice): CommandCall =>
  notice.outcome === 'paid'
    ? { type: 'confirmPayment', data: { amount: notice.amount, orderRef: notice.ref, receivedBy: 'gateway' } }
    : { type: 'failPayment', data: { orderRef: notice.ref, code: notice.code } };

const retries = 5;

/** Somebody else may move the dossier at the same moment: then the notice is judged again on what stands now. */
async function recordNotice(
  deps: Pick<Deps, 'db'>,
  order: PaymentOrder,
  notice: PaymentNotice,
  attempt = 1,
): Promise<NoticeReply> {
  const found = await readDossier(deps.db, order.dossierId);
  if (!found) throw new Error(`The order ${order.ref} has no dossier`);
  const change =
    notice.outcome === 'paid'
      ? ({ ref: order.ref, status: 'paid', gatewayRef: notice.gatewayRef } as const)
      : ({ ref: order.ref, status: 'failed' } as const);
  const outcome = await giveCommand(deps, {
    found,
    actor: system,
    call: callOf(notice),
    intentId: `payment:${order.ref}:${notice.outcome}`,
    orders: [change],
  });
  if ('done' in outcome) return 'confirmed';
  if ('conflict' in outcome && attempt < retries) return recordNotice(deps, order, notice, attempt + 1);
  if ('refusal' in outcome && notice.outcome === 'failed') return 'confirmed';
  throw new Error(`The payment ${order.ref} could not be recorded: ${JSON.stringify(outcome)}`);
}

/** What a verified notice of the gateway means for its order. The amount is the order's own; a repeated notice changes nothing. */
export async function settleOrder(deps: Pick<Deps, 'db'>, notice: PaymentNotice): Promise<NoticeReply> {
  const order = await findPaymentOrder(deps.db, notice.ref);
  if (!order) return 'unknownOrder';
  if (order.amount !== notice.amount) return 'wrongAmount';
  if (order.status === 'paid' || order.status === 'refunded') return 'alreadyConfirmed';
  if (order.status === 'failed' && notice.outcome === 'failed') return 'alreadyConfirmed';
  return recordNotice(deps, order, notice);
}
