import { legalNow, type PaymentOrder, saveGatewayCheck, uncheckedOrders } from '@mot-cua/db';
import type { PaymentNotice } from '@mot-cua/gateways';
import type { Deps } from '../deps.ts';
import { settleOrder } from '../payment/settle-order.ts';

const perRound = 20;

type Needed = Pick<Deps, 'db' | 'payment'>;
type Answer = Awaited<ReturnType<Deps['payment']['query']>>;

const nothing = { amount: 0, gatewayRef: '', code: '' } as const;
const readAnswer = (answer: Answer) => {
  if ('unknown' in answer) return { outcome: 'unknown', ...nothing } as const;
  if ('pending' in answer) return { outcome: 'pending', ...nothing } as const;
  const { outcome, amount, gatewayRef, code } = answer;
  return { outcome, amount, gatewayRef, code } as const;
};

/** Money that the gateway has and that was given up here is recorded after all, as a late notice would be. */
async function mend(deps: Needed, { status }: PaymentOrder, answer: Answer): Promise<boolean> {
  const isMissed = (status === 'failed' || status === 'expired') && 'outcome' in answer && answer.outcome === 'paid';
  return isMissed && (await settleOrder(deps, answer satisfies PaymentNotice)) === 'confirmed';
}

async function check(deps: Needed, order: PaymentOrder, now: string): Promise<void> {
  const { ref, createdAt } = order;
  const answer = await deps.payment.query({ ref, createdAt: new Date(createdAt) }, new Date(now));
  const mended = await mend(deps, order, answer);
  await saveGatewayCheck(deps.db, ref, { ...readAnswer(answer), mended });
}

/**
 * Asks the gateway about orders that were settled here since it was last asked, so many a round; returns how many were
 * answered. One that fails does not keep the others waiting: after all of them its error is thrown.
 */
export async function checkOrders(deps: Needed): Promise<number> {
  const now = await legalNow(deps.db);
  const failures: unknown[] = [];
  const orders = await uncheckedOrders(deps.db, perRound);
  for (const order of orders) await check(deps, order, now).catch((error) => failures.push(error));
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} orders could not be compared`);
  return orders.length;
}
