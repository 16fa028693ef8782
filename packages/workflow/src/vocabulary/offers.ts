import type { AnyStateNode } from 'xstate';
import type { Command } from '../commands.ts';
import type { DossierState, StateValue } from '../dossier.ts';
import type { LifecycleMachine } from '../lifecycles/machine.ts';
import type { CommandMeta, StepMeta } from './chart.ts';
import type { GuardRef } from './guards/guards.ts';

/** A command that the lifecycle knows at this point: who may give it, and what must hold. */
export interface Offer extends CommandMeta {
  command: Command;
  by: NonNullable<CommandMeta['by']>;
  guards: readonly GuardRef[];
}

/** An active step, named by its path, with what it says of itself. */
export interface ActiveStep extends StepMeta {
  path: string;
}

interface ActiveNode {
  path: string;
  node: AnyStateNode;
}

function* descend(node: AnyStateNode, value: StateValue | DossierState, path: string): Generator<ActiveNode> {
  const inner = typeof value === 'string' ? { [value]: null } : value;
  for (const [name, deeper] of Object.entries(inner)) {
    const child = node.states[name];
    if (!child) throw new Error(`The state «${path}.${name}» is not in the chart`);
    const childPath = path ? `${path}.${name}` : name;
    if (deeper !== null) yield* descend(child, deeper as StateValue, childPath);
    yield { path: childPath, node: child };
  }
}

const guardsOf = (guard: unknown): readonly GuardRef[] => {
  if (!guard) return [];
  const ref = guard as { type: string; params?: unknown };
  return ref.type === 'every' ? (ref.params as GuardRef[]) : [ref as GuardRef];
};

const read = (node: AnyStateNode): Offer[] =>
  Object.entries(node.on).flatMap(([command, transitions]) =>
    transitions.flatMap(({ meta, guard }) => {
      const { by, channel } = (meta ?? {}) as CommandMeta;
      return by ? [{ command: command as Command, by, channel, guards: guardsOf(guard) }] : [];
    }),
  );

/** A chart never changes: what a state offers is read once. */
const known = new WeakMap<AnyStateNode, readonly Offer[]>();

function offersAt({ node }: ActiveNode): readonly Offer[] {
  const offers = known.get(node) ?? read(node);
  known.set(node, offers);
  return offers;
}

const active = new WeakMap<DossierState, { machine: LifecycleMachine; nodes: readonly ActiveNode[] }>();

/** One state is asked about many commands by many people: where it stands in a chart is looked up once. */
function activeNodes(machine: LifecycleMachine, state: DossierState): readonly ActiveNode[] {
  const before = active.get(state);
  if (before?.machine === machine) return before.nodes;
  const nodes = [...descend(machine.root, state, '')];
  active.set(state, { machine, nodes });
  return nodes;
}

/** Every command that the chart offers in a state, innermost first. */
export const offersOf = (machine: LifecycleMachine, state: DossierState): Offer[] =>
  activeNodes(machine, state).flatMap(offersAt);

/** Every active state with what it says of itself, innermost first. */
export const activeSteps = (machine: LifecycleMachine, state: DossierState): ActiveStep[] =>
  activeNodes(machine, state).map(({ path, node }) => ({ path, ...(node.meta as StepMeta | undefined) }));

/** The active steps that are somebody's work. */
export const stepsOf = (machine: LifecycleMachine, state: DossierState): ActiveStep[] =>
  activeSteps(machine, state).filter(({ role }) => role !== undefined);
