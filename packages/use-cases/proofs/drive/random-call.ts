import { newProvisionalNumber, type OrderChange, type Submission } from '@mot-cua/db';
import type { Command, CommandCall } from '@mot-cua/workflow';
import { type SealedText, sealText } from '../../src/commands/seal-text.ts';
import type { Made, Scene } from './play.ts';
import { dataOf } from './random-data.ts';

const carriesAnswers: readonly Command[] = ['submit', 'resubmit', 'changeCase', 'moveVisit'];

/** Answers that come with a command. */
export const someAnswers = (): Submission => ({
  answers: { purpose: 'other' },
  parts: [],
  draftId: null,
  provisionalNumber: newProvisionalNumber(),
  search: 'Nguyễn Thị Lan',
});

/** What the gateway's part of a command does to its order, along the edges that money may take. */
function ordersOf({ type, data }: CommandCall, { orders, dossier, now }: Scene): OrderChange[] {
  const known = 'orderRef' in data && orders.has(data.orderRef);
  if (type === 'startPayment')
    return [{ ref: data.orderRef, status: 'created', amount: dossier.facts.fee.amount, expiresAt: now }];
  if (type === 'confirmPayment' && known) return [{ ref: data.orderRef, status: 'paid', gatewayRef: data.orderRef }];
  if (type === 'confirmRefund' && known) return [{ ref: data.orderRef, status: 'refunded', gatewayRef: null }];
  return type === 'failPayment' && known ? [{ ref: data.orderRef, status: 'failed' }] : [];
}

/** A command of this type with data as they come, and what belongs to it. */
export function randomCall(type: Command, scene: Scene): Omit<Made, 'actor'> {
  const texts: SealedText[] = [];
  const text = () => {
    const sealed = sealText(`Lý do ${scene.random.whole(1, 1e6)}`);
    texts.push(sealed);
    return sealed.ref;
  };
  const call = { type, data: dataOf[type]({ ...scene, text }) } as CommandCall;
  const submission = carriesAnswers.includes(type) ? { submission: someAnswers() } : {};
  return { call, texts, orders: ordersOf(call, scene), ...submission };
}
