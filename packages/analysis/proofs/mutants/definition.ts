import { type CommandMeta, defineService, type FrozenProcedure, freeze, type Procedure, thaw } from '@mot-cua/workflow';

type Mutable<T> = T extends readonly (infer Each)[]
  ? Mutable<Each>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Mutable<T[Key]> }
    : T;

export interface Ref {
  type: string;
  params?: unknown;
}

/** One way out of a step: a command's offer, or one that is taken by itself. */
export interface Way {
  target?: string;
  guard?: Ref;
  actions: Ref[];
  meta?: { by?: string[]; channel?: CommandMeta['channel'] | 'nowhere' };
  reenter?: boolean;
}

export interface Step {
  id?: string;
  type?: string;
  initial?: string;
  meta?: { role?: string; lapses?: string; time?: { unit: string; value: number } };
  entry: Ref[];
  always: Way[];
  on: Record<string, Way[]>;
  onDone: Way[];
  states: Record<string, Step>;
}

/** A service as its developer wrote it, as data that may be written over; the chart is whole, its lifecycle included. */
export type Definition = Mutable<Omit<FrozenProcedure, 'machine' | 'links' | 'migrations'>> & {
  machine: Step;
  links: { link: string; procedure: Definition }[];
};

type Loose = Record<string, unknown>;
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const refOf = (value: unknown): Ref => (typeof value === 'string' ? { type: value } : (value as Ref));
const wayOf = (value: unknown): Way => {
  const way = (typeof value === 'string' ? { target: value } : value) as Loose;
  return { ...(way as Omit<Way, 'actions'>), actions: list(way.actions).map(refOf) };
};
const mapOf = <Each>(value: unknown, one: (inner: unknown) => Each): Record<string, Each> =>
  Object.fromEntries(Object.entries((value ?? {}) as object).map(([name, inner]) => [name, one(inner)]));

/** The chart with every short form written out, so that one edit fits all. */
function stepOf(value: unknown): Step {
  const step = value as Loose;
  return {
    ...(step as Omit<Step, 'entry' | 'always' | 'on' | 'onDone' | 'states'>),
    entry: list(step.entry).map(refOf),
    always: list(step.always).map(wayOf),
    on: mapOf(step.on, (ways) => list(ways).map(wayOf)),
    onDone: list(step.onDone).map(wayOf),
    states: mapOf(step.states, stepOf),
  };
}

function fromFrozen({ machine, links, ...rest }: FrozenProcedure): Definition {
  const own = links.map(({ link, procedure }) => ({ link, procedure: fromFrozen(procedure) }));
  return { ...(rest as unknown as Definition), machine: stepOf(machine), links: own };
}

export const definitionOf = (procedure: Procedure): Definition => structuredClone(fromFrozen(freeze(procedure)));

/** What a service's own folder says: no lifecycle around its steps. */
export function writtenFrom({ machine, texts: _texts, ...rest }: Definition) {
  const { processing, returned } = machine.states.handling?.states ?? {};
  const own = (step: Step | undefined) => {
    const { onDone: _, on: _on, meta: _meta, ...kept } = step ?? {};
    return kept;
  };
  return {
    ...rest,
    processing: own(processing),
    ...(returned?.initial ? { afterResult: own(returned) } : {}),
  };
}

const define = defineService as unknown as (written: object, texts: object) => Procedure;

/** The service again, by `defineService`, as its package would define it; its matters by `matter`. */
export function defined(definition: Definition, matter: (each: Definition) => Procedure = defined): Procedure {
  const links = definition.links.map(({ link, procedure }) => ({ link, procedure: matter(procedure) }));
  return define({ ...writtenFrom(definition), links }, definition.texts);
}

/** The service again with its lifecycle as it stands in the data, changed or not. */
export const thawed = (definition: Definition): Procedure => thaw(definition as unknown as FrozenProcedure);
