import { holds } from '../condition.ts';
import type { Dossier, DossierState } from '../dossier.ts';
import type { Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import type { Migration, MoveWhen, SingleMove, StateMove } from './migration.ts';
import type { RepairName } from './repairs.ts';
import { leavesOf, nodeAt, stateAt } from './state-paths.ts';

/** Where a dossier goes; `nowhere` names the states that have no place in the new chart. */
export type MovedState =
  | { to: DossierState; deliberate: boolean; repairs: readonly RepairName[] }
  | { stays: true }
  | { person: true }
  | { nowhere: readonly string[] };

const inside = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}.`);

/** The move for a state: the one with the longest path that stands for it. */
function moveFor(states: NonNullable<Migration['states']>, path: string): StateMove | undefined {
  const [longest] = Object.keys(states)
    .filter((outer) => inside(path, outer))
    .sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : states[longest];
}

const isTrue = (when: MoveWhen, facts: Facts): boolean =>
  'known' in when ? facts[when.known] !== null : holds(when, facts.declared);

const isCases = (move: StateMove): move is Extract<StateMove, readonly unknown[]> => Array.isArray(move);

function single(move: StateMove, facts: Facts): SingleMove | null {
  if (!isCases(move)) return move;
  return move.find(({ when }) => !when || isTrue(when, facts))?.move ?? null;
}

type Way = Extract<SingleMove, object>;

const wayOf = (path: string, move: SingleMove | null | undefined): Way | null => {
  if (move === undefined) return { to: path };
  return typeof move === 'string' ? { to: move } : move;
};

/** The state of a dossier in the new chart. A state of the same path is the same state; a vanished one leads nowhere by itself. */
export function moveState(
  migration: Migration,
  { machine }: Pick<Procedure, 'machine'>,
  { state, facts }: Pick<Dossier, 'state' | 'facts'>,
): MovedState {
  const paths = Object.keys(state).flatMap((region) => leavesOf(state, region));
  const ways = paths.map((path) => {
    const move = moveFor(migration.states ?? {}, path);
    return { path, way: wayOf(path, move && single(move, facts)) };
  });
  if (ways.some(({ way }) => way && 'stays' in way)) return { stays: true };
  if (ways.some(({ way }) => way && 'person' in way)) return { person: true };
  const targets = ways.flatMap(({ path, way }) =>
    way && 'to' in way && nodeAt(machine, way.to) ? [{ deliberate: false, repairs: [], ...way, path }] : [],
  );
  const nowhere = paths.filter((path) => !targets.some((target) => target.path === path));
  if (nowhere.length > 0) return { nowhere };
  return {
    to: stateAt(machine, [...new Set(targets.map(({ to }) => to))], facts),
    deliberate: targets.some(({ deliberate }) => deliberate),
    repairs: [...new Set(targets.flatMap((target) => target.repairs))],
  };
}
