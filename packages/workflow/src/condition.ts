import type { Declared } from './facts.ts';

/** A condition on declared answers, as data: it can be analysed, shown to a person, and translated. */
export type Condition =
  | { readonly field: string; readonly is: string | number | boolean }
  | { readonly field: string; readonly over: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const field = (name: string) => ({
  is: (value: string | number | boolean): Condition => ({ field: name, is: value }),
  over: (value: number): Condition => ({ field: name, over: value }),
});

export const all = (...conditions: Condition[]): Condition => ({ all: conditions });
export const any = (...conditions: Condition[]): Condition => ({ any: conditions });
export const not = (condition: Condition): Condition => ({ not: condition });

/** Whether a condition holds for what was declared; a missing answer is never equal and never over. */
export function holds(condition: Condition, declared: Declared): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, declared));
  if ('any' in condition) return condition.any.some((each) => holds(each, declared));
  if ('not' in condition) return !holds(condition.not, declared);
  const value = declared[condition.field];
  if ('is' in condition) return value === condition.is;
  return typeof value === 'number' && value > condition.over;
}
