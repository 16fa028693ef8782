import { legalNow, type PaymentOrder, unsettledPaymentOrders } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { settleOrder } from './settle-order.ts';

const waitMinutes = 2;
const batch = 50;

async function askAbout(deps: Pick<Deps, 'db' | 'payment'>, order: PaymentOrder, now: string): Promise<boolean> {
  const { ref, amount, createdAt, expiresAt } = order;
  const answer = await deps.payment.query({ ref, createdAt: new Date(createdAt) }, new Date(now));
  const unpaid = { ref, amount, gatewayRef: '', outcome: 'failed', code: 'expired', paidAt: null } as const;
  if ('outcome' in answer) return (await settleOrder(deps, answer)) === 'confirmed';
  return now > expiresAt && (await settleOrder(deps, unpaid)) === 'confirmed';
}

/**
 * Asks the gateway about orders that had no notice; returns how many were settled. An order that fails does not keep
 * the others waiting: after all of them its error is thrown.
 */
export async function queryOpenOrders(deps: Pick<Deps, 'db' | 'payment'>): Promise<number> {
  const now = await legalNow(deps.db);
  const before = new Date(Date.parse(now) - waitMinutes * 60_000).toISOString();
  const failures: unknown[] = [];
  let settled = 0;
  for (const order of await unsettledPaymentOrders(deps.db, before, batch)) {
    const done = await askAbout(deps, order, now).catch((error) => {
      failures.push(error);
      return false;
    });
    settled += done ? 1 : 0;
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} open orders could not be settled`);
  return settled;
}
