import type { PlainDate } from '@mot-cua/calendar';

export interface IndexComponent {
  readonly key: string;
  /** The most points. */
  readonly max: number;
  /** The share that has all points; 1 where only the whole will do. */
  readonly target: number;
  /** What it has where there was nothing to judge; without it there is no figure then. */
  readonly whenNothing?: 0;
}

interface IndexGroup {
  readonly key: string;
  readonly components: readonly IndexComponent[];
}

/** The formulas of an index, and from when to when they are used. */
export interface IndexFormulas {
  readonly version: string;
  readonly instrument: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  readonly groups: readonly IndexGroup[];
}

/** A share as it was counted; null: the house keeps nothing of the kind. */
export type Measure = { readonly part: number; readonly whole: number } | null;

/** max × share / target, never more than max; null where there is nothing to judge by. */
export function componentPoints({ max, target, whenNothing }: IndexComponent, measure: Measure): number | null {
  if (!measure) return null;
  if (measure.whole === 0) return whenNothing ?? null;
  return Math.min(max, (max * measure.part) / measure.whole / target);
}

/** The most that a group, or an index, can have. */
export const mostOf = (components: readonly { readonly max: number }[]): number =>
  components.reduce((all, { max }) => all + max, 0);
