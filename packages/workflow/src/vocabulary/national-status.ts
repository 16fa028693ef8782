import type { DossierState, PaymentState, StateValue } from '../dossier.ts';

/** The ten national statuses, 1 to 10. */
export const nationalStatuses = [
  'registered',
  'accepted',
  'notAccepted',
  'processing',
  'supplementRequired',
  'financialObligation',
  'withdrawn',
  'stopped',
  'settled',
  'returned',
] as const;

export type NationalStatus = (typeof nationalStatuses)[number];

/** The states of the region `handling`; the service's own steps lie inside `processing`. */
export type HandlingState =
  | 'draft'
  | 'registered'
  | 'supplementAtReception'
  | 'notAccepted'
  | 'cancelled'
  | 'accepted'
  | 'processing'
  | 'supplementAtAppraisal'
  | 'withdrawalRequested'
  | 'withdrawn'
  | 'stopped'
  | 'settled'
  | 'returned'
  | 'correcting'
  | 'closed'
  | 'refusing'
  | 'tacitlyAccepted'
  | 'joined';

const byHandling: Record<HandlingState, NationalStatus | null> = {
  draft: null,
  registered: 'registered',
  supplementAtReception: 'supplementRequired',
  notAccepted: 'notAccepted',
  cancelled: 'withdrawn',
  accepted: 'accepted',
  processing: 'processing',
  supplementAtAppraisal: 'supplementRequired',
  withdrawalRequested: 'withdrawn',
  withdrawn: 'withdrawn',
  stopped: 'stopped',
  settled: 'settled',
  returned: 'returned',
  correcting: 'settled',
  closed: 'returned',
  refusing: 'processing',
  tacitlyAccepted: 'returned',
  joined: 'processing',
};

const unpaid: readonly PaymentState[] = ['due', 'pending'];

export const outermost = (value: StateValue): string =>
  typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');

/** The national status of a state; null only before the application was handed in. Unknown states are a defect. */
export function nationalStatus(state: DossierState): NationalStatus | null {
  const handling = outermost(state.handling);
  if (!(handling in byHandling)) throw new Error(`No national status for the state «${handling}»`);
  if (handling === 'processing' && unpaid.includes(state.payment)) return 'financialObligation';
  return byHandling[handling as HandlingState];
}
