import type { Procedure } from '@mot-cua/workflow';
import { createMachine } from 'xstate';

/** A piece of a chart as it is written, open to a slip of the pen. */
export interface Written {
  on: Record<string, WrittenWay>;
  states: Record<string, Written>;
  meta: Record<string, unknown>;
  [other: string]: unknown;
}

export interface WrittenWay {
  target?: string;
  reenter?: boolean;
  guard?: unknown;
  actions?: unknown;
  meta?: Record<string, unknown>;
}

const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner)]));
};

/** The service with a slip in its chart: `at` finds a state by its path, for instance `handling.processing.lookup`. */
export function plantedIn(procedure: Procedure, slip: (at: (path: string) => Written) => void): Procedure {
  const { config, implementations } = procedure.machine;
  const root = copied(config) as Written;
  slip((path) =>
    path.split('.').reduce((state, name) => {
      const inner = state.states[name];
      if (!inner) throw new Error(`There is no state «${path}» to plant a defect in`);
      return inner;
    }, root),
  );
  const machine = createMachine(root as never, implementations as never) as unknown as Procedure['machine'];
  return { ...procedure, machine };
}

/** The action of a way without one of its actions. */
export const without = ({ actions }: WrittenWay, ...names: string[]): unknown[] =>
  [actions ?? []].flat().filter((action) => !names.includes(nameOf(action)));

/** Several conditions at once. */
export const and = (...types: string[]) => ({ type: 'every', params: types.map((type) => ({ type })) });

const nameOf = (action: unknown): string => (typeof action === 'string' ? action : (action as { type: string }).type);
