import { legalNow, unsettledPaymentOrders } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { settleOrder } from './settle-order.ts';

const waitMinutes = 2;
const batch = 50;

/** Asks the gateway about orders that had no notice; returns how many were settled. */
export async function queryOpenOrders(deps: Pick<Deps, 'db' | 'payment'>): Promise<number> {
  const now = await legalNow(deps.db);
  const before = new Date(Date.parse(now) - waitMinutes * 60_000).toISOString();
  let settled = 0;
  for (const order of await unsettledPaymentOrders(deps.db, before, batch)) {
    const { ref, amount, createdAt, expiresAt } = order;
    const answer = await deps.payment.query({ ref, createdAt: new Date(createdAt) }, new Date(now));
    const unpaid = { ref, amount, gatewayRef: '', outcome: 'failed', code: 'expired', paidAt: null } as const;
    if ('outcome' in answer) settled += (await settleOrder(deps, answer)) === 'confirmed' ? 1 : 0;
    else if (now > expiresAt) settled += (await settleOrder(deps, unpaid)) === 'confirmed' ? 1 : 0;
  }
  return settled;
}
