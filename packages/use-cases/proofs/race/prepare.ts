import { randomUUID } from 'node:crypto';
import type { Rivalry } from '@mot-cua/analysis';
import { newProvisionalNumber, type OrderChange } from '@mot-cua/db';
import type { CommandCall, Dossier } from '@mot-cua/workflow';
import { type SealedText, sealText } from '../../src/commands/seal-text.ts';
import type { Given } from '../../src/give-command.ts';

/** The payment orders of a dossier, and how they stand. */
export type Orders = ReadonlyMap<string, OrderChange['status']>;

/** A command as its use case hands it over: with the words, the submission and the orders that belong to it. */
export type Prepared = Omit<Given, 'found'> & Required<Pick<Given, 'texts' | 'orders'>>;

type Made = Rivalry['rivals'][number];

const submissionOf = ({ type }: CommandCall): Pick<Given, 'submission'> => {
  if (type !== 'submit' && type !== 'resubmit') return {};
  const provisionalNumber = newProvisionalNumber();
  return { submission: { answers: {}, parts: [], draftId: null, provisionalNumber, search: 'Nguyễn Thị Lan' } };
};

const orderThat = (orders: Orders, ...stands: OrderChange['status'][]): string | null =>
  [...orders].find(([, status]) => stands.includes(status))?.[0] ?? null;

function orderFor({ type, data }: CommandCall, { facts }: Dossier, orders: Orders, now: string): OrderChange[] {
  if (type === 'startPayment')
    return [{ ref: `order-${randomUUID()}`, status: 'created', amount: facts.fee.amount, expiresAt: now }];
  if (type === 'confirmPayment' && data.receivedBy === 'gateway') {
    const ref = orderThat(orders, 'created', 'failed');
    return ref ? [{ ref, status: 'paid', gatewayRef: ref }] : [];
  }
  if (type === 'failPayment') {
    const ref = orderThat(orders, 'created');
    return ref ? [{ ref, status: 'failed' }] : [];
  }
  const ref = type === 'confirmRefund' ? orderThat(orders, 'paid') : null;
  return ref ? [{ ref, status: 'refunded', gatewayRef: null }] : [];
}

/** A made-up act with words that are sealed and orders that exist. */
export function prepare({ call, actor, now }: Made, dossier: Dossier, orders: Orders, applicantId: string): Prepared {
  const changes = orderFor(call, dossier, orders, now);
  const text = sealText('Cùng một lúc');
  const made = JSON.stringify(call.data);
  const data = made
    .replaceAll('text:1', text.ref)
    .replace('"orderRef":"order"', `"orderRef":"${changes[0]?.ref ?? 'desk'}"`);
  return {
    call: { type: call.type, data: JSON.parse(data) } as CommandCall,
    actor: actor.kind === 'citizen' ? { ...actor, id: applicantId } : actor,
    intentId: randomUUID(),
    texts: made.includes('text:1') ? [text] : ([] as SealedText[]),
    orders: changes,
    ...submissionOf(call),
  };
}

/** How the orders stand after these changes. */
export const ordersAfter = (orders: Orders, changes: readonly OrderChange[]): Orders =>
  new Map([...orders, ...changes.map(({ ref, status }) => [ref, status] as const)]);
