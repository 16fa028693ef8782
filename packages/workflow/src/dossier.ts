import type { Facts } from './facts.ts';

/** The lifecycle's state: three regions that reports must never mix. A nested state is `{ outer: inner }`. */
export interface DossierState {
  handling: StateValue;
  payment: PaymentState;
  delivery: DeliveryState;
}

export type StateValue = string | { [state: string]: StateValue };

export type PaymentState =
  | 'none'
  | 'exemptionClaimed'
  | 'exempt'
  | 'due'
  | 'pending'
  | 'paid'
  | 'cancelled'
  | 'refundRequested'
  | 'refundApproved'
  | 'refunded';

export type DeliveryState =
  | 'notReady'
  | 'preparing'
  | 'readyAtDesk'
  | 'toPost'
  | 'inTransit'
  | 'publishedOnline'
  | 'delivered';

/** The durable form of a dossier: ours, never a library's snapshot. */
export interface Dossier {
  id: string;
  procedureCode: string;
  procedureVersion: string;
  /** Equals the number of journal entries: the optimistic lock. */
  version: number;
  state: DossierState;
  facts: Facts;
}
