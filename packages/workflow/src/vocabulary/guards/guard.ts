import type { Facts } from '../../facts.ts';
import type { LifecycleEvent } from '../event.ts';

export interface Given {
  context: Facts;
  event: LifecycleEvent;
}

/** Whether something holds for a command on a dossier; with parameters where the chart says which case it means. */
export type Guard<Params = undefined> = (given: Given, params: Params) => boolean;

export const latest = (moments: readonly string[]): string | null =>
  moments.reduce<string | null>((a, b) => (a && a > b ? a : b), null);
