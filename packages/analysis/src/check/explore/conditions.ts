import type { Condition } from '@mot-cua/workflow';
import type { Chart } from './chart.ts';

/** One question that a condition puts to an answer. */
export interface Atom {
  readonly field: string;
  readonly bound: string | number | boolean;
  readonly asks: 'is' | 'over';
}

export function atomsOf(condition: Condition): Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  if ('not' in condition) return atomsOf(condition.not);
  if ('is' in condition) return [{ field: condition.field, bound: condition.is, asks: 'is' }];
  return [{ field: condition.field, bound: condition.over, asks: 'over' }];
}

/** The conditions on declared answers that a chart's guards name. */
export const conditionsIn = ({ transitions }: Chart): Condition[] =>
  transitions.flatMap(({ guards }) =>
    guards.flatMap(({ type, params }) => (type === 'holds' ? [params as Condition] : [])),
  );
