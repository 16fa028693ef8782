import type { Command, Migration, Procedure, Role } from '@mot-cua/workflow';

/** Who may give a command, and at which state. */
export interface Right {
  role: Role;
  command: Command;
  state: string;
}

interface Node {
  readonly states: Readonly<Record<string, Node>>;
  readonly on: Readonly<Record<string, readonly { readonly meta?: unknown }[]>>;
}

function* rightsAt(node: Node, path: string): Generator<Right> {
  for (const [command, ways] of Object.entries(node.on)) {
    const roles = new Set(ways.flatMap(({ meta }) => (meta as { by?: readonly Role[] } | undefined)?.by ?? []));
    for (const role of roles) yield { role, command: command as Command, state: path };
  }
  for (const [name, child] of Object.entries(node.states)) yield* rightsAt(child, path ? `${path}.${name}` : name);
}

/** Every right that a version gives. */
const rightsOf = ({ machine }: Procedure): Right[] => [...rightsAt(machine.root as unknown as Node, '')];

/** The states of the service's own steps. */
export function stepsIn({ machine }: Procedure): string[] {
  const processing = machine.root.states.handling?.states.processing as unknown as Node | undefined;
  const inside = (node: Node, path: string): string[] =>
    Object.entries(node.states).flatMap(([name, child]) => [`${path}.${name}`, ...inside(child, `${path}.${name}`)]);
  return (processing ? inside(processing, 'handling.processing') : []).filter((path) => !path.endsWith('.done'));
}

/** Where a state of the old version is found in the new one, as far as it is one and the same. */
export function renamed({ states = {} }: Pick<Migration, 'states'>, path: string): string {
  const move = states[path];
  if (typeof move === 'string') return move;
  return move && 'to' in move ? move.to : path;
}

const key = ({ role, command, state }: Right): string => `${role} ${command} ${state}`;

/** What people may do in the new version and could not, and the other way round; a renamed step is the same step. */
export function rightsBetween(
  from: Procedure,
  to: Procedure,
  migration: Migration,
): { gained: Right[]; lost: Right[] } {
  const old = rightsOf(from).map((right) => ({ ...right, state: renamed(migration, right.state) }));
  const now = rightsOf(to);
  const [before, after] = [new Set(old.map(key)), new Set(now.map(key))];
  const unseen = (rights: readonly Right[], other: ReadonlySet<string>) => [
    ...new Map(rights.filter((right) => !other.has(key(right))).map((right) => [key(right), right])).values(),
  ];
  return { gained: unseen(now, before), lost: unseen(old, after) };
}
