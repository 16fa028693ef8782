import type { TimeLimit } from '@mot-cua/calendar';
import type { Channel, DeadlineKind, DossierState, GuardName, Procedure, Role } from '@mot-cua/workflow';

/** A guard as the chart names it. */
export interface GuardRef {
  readonly type: GuardName;
  readonly params?: unknown;
}

export type ActionRef = Transition['actions'][number];

/** A way on from a state: what must hold, what it changes and promises, and who may give the command. */
export interface Transition {
  readonly id: number;
  readonly source: ChartState;
  readonly command: string;
  readonly guards: readonly GuardRef[];
  readonly actions: readonly { readonly type: string; readonly params?: unknown }[];
  readonly targets: readonly string[];
  /** Null: it follows another region's command. */
  readonly by: readonly Role[] | null;
  readonly channel: Channel | 'office' | null;
}

export interface ChartState {
  /** For instance `handling.processing.lookup`. */
  readonly path: string;
  readonly type: string;
  readonly parent: ChartState | null;
  readonly initial: string | null;
  readonly role: Role | null;
  readonly time: TimeLimit | null;
  readonly lapses: DeadlineKind | null;
  readonly transitions: readonly Transition[];
  /** What is done on the way in, and what is asked and done where a state is left by itself. */
  readonly entry: readonly ActionRef[];
  readonly always: readonly Pick<Transition, 'guards' | 'actions' | 'targets'>[];
  /** Where a state with steps of its own goes once they are done. */
  readonly whenDone: readonly string[];
}

export interface Chart {
  readonly states: ReadonlyMap<string, ChartState>;
  readonly transitions: readonly Transition[];
}

interface RawTransition {
  readonly guard?: unknown;
  readonly actions?: readonly unknown[];
  readonly target?: readonly RawNode[];
  readonly meta?: { readonly by?: readonly Role[]; readonly channel?: Channel | 'office' };
}

interface RawNode {
  readonly path: readonly string[];
  readonly type: string;
  readonly meta?: { readonly role?: Role; readonly time?: TimeLimit; readonly lapses?: DeadlineKind };
  readonly transitions: ReadonlyMap<string, readonly RawTransition[]>;
  readonly entry?: readonly unknown[];
  readonly always?: readonly RawTransition[];
  readonly initial?: { readonly target?: readonly RawNode[] };
  readonly states: Readonly<Record<string, RawNode>>;
}

const pathOf = ({ path }: RawNode): string => path.join('.');

const guardsOf = (guard: unknown): readonly GuardRef[] => {
  if (!guard) return [];
  const ref = (typeof guard === 'string' ? { type: guard } : guard) as { type: string; params?: unknown };
  return ref.type === 'every' ? (ref.params as GuardRef[]) : [ref as GuardRef];
};

const actionsOf = (actions: readonly unknown[] = []): Transition['actions'] =>
  actions.map((action) => (typeof action === 'string' ? { type: action } : action) as Transition['actions'][number]);

function read(raw: RawNode, parent: ChartState | null, into: { states: Map<string, ChartState>; count: number }) {
  const all = [...raw.transitions];
  const transitions: Transition[] = [];
  const state: ChartState = {
    path: pathOf(raw),
    type: raw.type,
    parent,
    initial: raw.initial?.target?.map(pathOf)[0] ?? null,
    role: raw.meta?.role ?? null,
    time: raw.meta?.time ?? null,
    lapses: raw.meta?.lapses ?? null,
    transitions,
    entry: actionsOf(raw.entry),
    always: (raw.always ?? []).map(({ guard, actions, target = [] }) => ({
      guards: guardsOf(guard),
      actions: actionsOf(actions),
      targets: target.map(pathOf),
    })),
    whenDone: all
      .filter(([event]) => event.startsWith('xstate.done.'))
      .flatMap(([, ways]) => ways.flatMap(({ target = [] }) => target.map(pathOf))),
  };
  for (const [command, ways] of all) {
    if (command.startsWith('xstate.')) continue;
    for (const { guard, actions, target = [], meta = {} } of ways)
      transitions.push({
        id: into.count++,
        source: state,
        command,
        guards: guardsOf(guard),
        actions: actionsOf(actions),
        targets: target.map(pathOf),
        by: meta.by ?? null,
        channel: meta.channel ?? null,
      });
  }
  if (parent) into.states.set(state.path, state);
  for (const child of Object.values(raw.states)) read(child, parent || raw.path.length === 0 ? state : null, into);
}

/** The chart of a service's lifecycle, read from the machine that runs. */
export function chartOf({ machine }: Procedure): Chart {
  const into = { states: new Map<string, ChartState>(), count: 0 };
  read(machine.root as unknown as RawNode, null, into);
  return { states: into.states, transitions: [...into.states.values()].flatMap(({ transitions }) => transitions) };
}

/** Every guard that a chart asks, and every action that it names, wherever they stand. */
export const guardsIn = ({ states }: Chart): GuardRef[] =>
  [...states.values()].flatMap(({ transitions, always }) =>
    [...transitions, ...always].flatMap(({ guards }) => [...guards]),
  );
export const actionsIn = ({ states }: Chart): ActionRef[] =>
  [...states.values()].flatMap(({ transitions, always, entry }) => [
    ...entry,
    ...[...transitions, ...always].flatMap(({ actions }) => [...actions]),
  ]);

export function stateAt({ states }: Chart, path: string): ChartState {
  const found = states.get(path);
  if (!found) throw new Error(`The chart has no state «${path}»`);
  return found;
}

function* within(value: unknown, path: string): Generator<string> {
  const inner = typeof value === 'string' ? { [value]: null } : (value as Record<string, unknown>);
  for (const [name, deeper] of Object.entries(inner)) {
    const here = path ? `${path}.${name}` : name;
    if (deeper !== null) yield* within(deeper, here);
    yield here;
  }
}

/** The states that are active, innermost first in each region. */
export const activeIn = (chart: Chart, state: DossierState): ChartState[] =>
  [...within(state, '')].map((path) => stateAt(chart, path));

/** The name of a step as texts know it. */
export const lastName = (path: string): string => path.split('.').at(-1) ?? path;

/** The outermost state of a region, for instance `handling.processing`. */
export const outer = (path: string): string => path.split('.').slice(0, 2).join('.');
