import { findPaymentOrder } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';

/** Where a payer comes back to. It only shows: what counts is the gateway's notice, or its answer to our question. */
export async function readPaymentReturn(
  deps: Pick<Deps, 'db' | 'payment'>,
  query: URLSearchParams,
  citizen: Citizen,
): Promise<{ dossierId: string; state: 'paid' | 'failed' | 'waiting' } | null> {
  const notice = deps.payment.readNotice(query);
  if ('refused' in notice) return null;
  const order = await findPaymentOrder(deps.db, notice.ref);
  const found = order && (await myDossier(deps, order.dossierId, citizen));
  if (!order || !found) return null;
  if (order.status === 'paid') return { dossierId: order.dossierId, state: 'paid' };
  return { dossierId: order.dossierId, state: notice.outcome === 'failed' ? 'failed' : 'waiting' };
}
