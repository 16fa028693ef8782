import type { AnyStateNode } from 'xstate';
import type { DossierState, StateValue } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';

type Machine = Procedure['machine'];

const leaves = (value: StateValue, path: string): string[] =>
  typeof value === 'string'
    ? [`${path}.${value}`]
    : Object.entries(value).flatMap(([name, inner]) =>
        typeof inner === 'object' && Object.keys(inner).length === 0
          ? [`${path}.${name}`]
          : leaves(inner, `${path}.${name}`),
      );

/** The innermost states of a region, as paths: `handling.processing.lookup`; several where states run side by side. */
export const leavesOf = (state: DossierState, region: string): string[] =>
  leaves(state[region as keyof DossierState], region);

/** The node at a path, or null when the chart has none. */
export function nodeAt(machine: Machine, path: string): AnyStateNode | null {
  const root: AnyStateNode = machine.root;
  return path.split('.').reduce<AnyStateNode | null>((node, name) => node?.states[name] ?? null, root);
}

type Nested = { [name: string]: Nested };

const put = (into: Nested, [name, ...rest]: readonly string[]): Nested =>
  name === undefined ? into : { ...into, [name]: put(into[name] ?? {}, rest) };

/** The whole state that is meant by some paths, completed by what each state begins with. */
export function stateAt(machine: Machine, paths: readonly string[], facts: Facts): DossierState {
  const value = paths.reduce<Nested>((whole, path) => put(whole, path.split('.')), {});
  return machine.resolveState({ value, context: facts } as never).value as unknown as DossierState;
}

/** Whether the dossier's own way has come to one of its ends. */
export const hasEnded = (machine: Machine, state: DossierState): boolean =>
  leavesOf(state, 'handling').every((path) => nodeAt(machine, path)?.type === 'final');
