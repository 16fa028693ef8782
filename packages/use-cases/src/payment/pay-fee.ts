import { createHash } from 'node:crypto';
import type { Locale, Refusal } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { giveAtVersion } from '../give-at-version.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';

const orderMinutes = 15;

interface Asked {
  id: string;
  version: number;
  intentId: string;
  clientIp: string;
  locale: Locale;
}

/** One order for one intent: pressing twice leads to the same one. */
const orderRef = (intentId: string): string =>
  createHash('sha256').update(intentId).digest('hex').slice(0, 24).toUpperCase();

/** Opens a payment order for the fee that was set, and leads to the gateway. */
export async function payFee(
  deps: Pick<Deps, 'db' | 'payment' | 'settings'>,
  { id, version, intentId, clientIp, locale }: Asked,
  citizen: Citizen,
): Promise<{ url: string } | { refusal: Refusal } | { conflict: true } | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  const ref = orderRef(intentId);
  const createdAt = new Date(found.now);
  const expiresAt = new Date(createdAt.getTime() + orderMinutes * 60_000);
  const { amount } = found.dossier.facts.fee;
  const outcome = await giveAtVersion(deps, {
    found,
    version,
    intentId,
    actor: citizen,
    call: { type: 'startPayment', data: { orderRef: ref } },
    orders: [{ ref, status: 'created', amount, expiresAt: expiresAt.toISOString() }],
  });
  if ('refusal' in outcome) return { refusal: outcome.refusal };
  if (!('done' in outcome)) return { conflict: true };
  const order = { ref, amount, info: `Phi ho so ${found.provisionalNumber}`, createdAt, expiresAt, clientIp, locale };
  return { url: deps.payment.payUrl(order, `${deps.settings.portalUrl}/payments/return`) };
}
