import { paymentOrdersOf, readDossier } from '@mot-cua/db';
import { type Deps, giveCommand } from '@mot-cua/use-cases';
import { system } from '@mot-cua/workflow';
import type { Job } from './job.ts';

/** The gateway's answer to a refund that it has already taken. */
const alreadyRequested = '94';

/** Gives back what was paid online. Money that was paid at the desk is given back there, by the cashier. */
export async function requestRefund(deps: Deps, { dossierId, seq }: Job<'requestRefund'>): Promise<void> {
  const found = await readDossier(deps.db, dossierId);
  const order = (await paymentOrdersOf(deps.db, dossierId)).find(({ status }) => status === 'paid');
  if (found?.dossier.state.payment !== 'refundApproved' || !order?.gatewayRef) return;
  const { ref, amount, gatewayRef, createdAt } = order;
  const asked = { ref, amount, gatewayRef, createdAt: new Date(createdAt), by: 'mot-cua' };
  const answer = await deps.payment.refund(asked, new Date(found.now));
  if ('refused' in answer && answer.refused !== alreadyRequested)
    throw new Error(`The gateway refused a refund: ${answer.refused}`);
  const outcome = await giveCommand(deps, {
    found,
    actor: system,
    call: { type: 'confirmRefund', data: { amount, orderRef: ref } },
    intentId: `refund:${dossierId}:${seq}`,
    orders: [{ ref, status: 'refunded', gatewayRef }],
  });
  if (!('done' in outcome)) throw new Error(`The refund of ${dossierId} was made and could not be recorded`);
}
