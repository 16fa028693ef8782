import { type Actor, type DossierState, decide, type Procedure } from '@mot-cua/workflow';
import { type Attempt, attemptsAt, situationsAt } from '../check/explore/attempts.ts';
import { everyRole } from '../check/explore/cast.ts';
import { explore } from '../check/explore/explore.ts';
import { type Edge, type Node, storyTo } from '../check/explore/graph.ts';
import { beginSearch, calendar } from '../check/explore/search.ts';

/** Two acts of which each is allowed at the very same moment, on the very same dossier. */
export interface Rivalry {
  readonly procedure: Procedure;
  /** As `stateName` says it. */
  readonly state: string;
  /** The state, then both commands with their roles. */
  readonly name: string;
  /** How a dossier comes to where both are allowed. */
  readonly story: readonly Edge[];
  readonly rivals: readonly [Attempt, Attempt];
}

const named = ({ call, role }: Attempt): string => `${call.type} by ${role}`;

/** A state in one way of writing, whatever the order of its regions. */
export const stateName = (state: DossierState | object | string): string =>
  typeof state === 'string'
    ? state
    : `{${Object.entries(state)
        .map(([region, within]) => `${region}: ${stateName(within)}`)
        .sort()
        .join(', ')}}`;

const colleagueOf = (attempt: Attempt): Attempt => {
  const { actor } = attempt;
  if (actor.kind !== 'staff') return attempt;
  const colleague: Actor = { ...actor, id: `${actor.id}-colleague` };
  return { ...attempt, actor: colleague };
};

/** Two that are allowed at once, by two people where two may; null where the later moment closes one of them. */
function rivalsFrom(
  one: Attempt,
  others: readonly Attempt[],
  passes: (attempt: Attempt) => boolean,
): Rivalry['rivals'] | null {
  for (const other of others) {
    const now = [one.now, other.now].sort()[1] ?? one.now;
    const rivals = [
      { ...one, now },
      { ...other, now },
    ] as const;
    if (rivals.every(passes)) return rivals;
  }
  return null;
}

function* rivalriesAt(
  procedure: Procedure,
  { dossier }: Node,
  open: readonly Attempt[],
): Generator<Pick<Rivalry, 'state' | 'name' | 'rivals'>> {
  const passes = ({ call, actor, now }: Attempt): boolean =>
    decide(procedure, dossier, call, actor, { now, calendar }).ok;
  const state = stateName(dossier.state);
  const groups = [...Map.groupBy(open.filter(passes), named)];
  for (const [i, [first, [one, ...more]]] of groups.entries()) {
    if (!one) continue;
    for (const [second, others] of groups.slice(i)) {
      const people =
        first === second ? [...more.filter(({ actor }) => actor.id !== one.actor.id), colleagueOf(one)] : [];
      const rivals = rivalsFrom(one, [...people, ...others.map(colleagueOf), ...others], passes);
      if (rivals) yield { state, rivals, name: `${state}: ${[first, second].sort().join(', ')}` };
    }
  }
}

/** Every two commands that two people may give at once, in every state that a dossier can be in; one role may give both. */
export function rivalriesOf(procedure: Procedure): Rivalry[] {
  const search = beginSearch(procedure, everyRole, {});
  const found = new Map<string, Rivalry>();
  for (const node of explore(procedure, everyRole).nodes)
    for (const each of rivalriesAt(procedure, node, attemptsAt(search, node, situationsAt(search, node))))
      if (!found.has(each.name)) found.set(each.name, { ...each, procedure, story: storyTo(node) });
  return [...found.values()];
}
