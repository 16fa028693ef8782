import type { Effect } from '@mot-cua/workflow';

/** A promise of a decision, as the queue carries it. Ids only: a job reads anew what it needs. */
export interface Job<Type extends Effect['type'] = Effect['type']> {
  dossierId: string;
  seq: number;
  params: Extract<Effect, { type: Type }>['params'];
}
