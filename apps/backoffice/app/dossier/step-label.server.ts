import type { Procedure } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

const lifecycle = [
  'draft',
  'registered',
  'supplementAtReception',
  'notAccepted',
  'cancelled',
  'accepted',
  'processing',
  'supplementAtAppraisal',
  'withdrawalRequested',
  'withdrawn',
  'stopped',
  'settled',
  'returned',
  'correcting',
  'closed',
  'drafting',
  'approving',
  'issuing',
  'due',
  'pending',
  'refundRequested',
  'refundApproved',
  'readyAtDesk',
  'toPost',
  'inTransit',
] as const;

/** What a step is called among staff: the service's own words first, then those of the lifecycle. */
export function stepLabel(procedure: Procedure, step: string, { t, locale }: Say): string {
  const own = procedure.texts[locale].steps[step];
  if (own) return own;
  const known = lifecycle.find((each) => each === step);
  return known ? t(`backoffice:steps.${known}`) : step;
}
