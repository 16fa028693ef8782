import type { ComparedOrder } from '@mot-cua/db';

/**
 * `notHere`: the gateway has money that is not known here; `notThere`: it does not know of money that is;
 * `otherAmount`, `otherTransaction`: both know of it, not the same; `notGivenBack`: what was given back here was not there.
 */
type DifferenceKind = 'notHere' | 'notThere' | 'otherAmount' | 'otherTransaction' | 'notGivenBack';

export interface Difference {
  kind: DifferenceKind;
  order: ComparedOrder;
}

/** The gateway's statuses of a payment of which a refund was asked for, is under way, or was made. */
const givenBack = ['05', '06', '09'];

function kindOf({ status, amount, gatewayRef, check }: ComparedOrder): DifferenceKind | null {
  if (!check) return null;
  const isKnownHere = status === 'paid' || status === 'refunded';
  if (!isKnownHere) return check.outcome === 'paid' ? 'notHere' : null;
  if (check.outcome !== 'paid') return 'notThere';
  if (check.amount !== amount) return 'otherAmount';
  if (status === 'refunded') return givenBack.includes(check.code) ? null : 'notGivenBack';
  return check.gatewayRef === gatewayRef ? null : 'otherTransaction';
}

/** Where the orders of a day are not what the gateway says. */
export const differencesOf = (orders: readonly ComparedOrder[]): Difference[] =>
  orders.flatMap((order) => {
    const kind = kindOf(order);
    return kind ? [{ kind, order }] : [];
  });
