import type { Role } from '@mot-cua/workflow';
import type { Edge, Place, Places } from './explore.ts';

/** Where every kind of dossier of a version can still come to. */
export interface Graph {
  places: Places;
  /** Steps until the result is settled, by kind; none where it never is. */
  toResult: ReadonlyMap<string, number>;
  /** The same by the state of handling: the shortest of all kinds in it. */
  fromState: ReadonlyMap<string, number>;
  /** Kinds from which the result is in reach, by the roles that offices have. */
  canSettle: ReadonlySet<string>;
  /** Kinds after which the applicant may be charged again. */
  charged: ReadonlySet<string>;
}

type Back = ReadonlyMap<string, readonly { from: string; edge: Edge }[]>;

function backwards(places: Places): Back {
  const all = [...places.values()].flatMap((place) => place.edges.map((edge) => ({ from: place.kind, edge })));
  return Map.groupBy(all, ({ edge }) => edge.to);
}

/** Steps backwards from some kinds along the edges that count: the shortest way of each. */
function distances(back: Back, goals: readonly string[], counts: (edge: Edge) => boolean): Map<string, number> {
  const found = new Map(goals.map((kind) => [kind, 0]));
  // A Map hands out what is added while it is walked through.
  for (const [kind, steps] of found)
    for (const { from, edge } of back.get(kind) ?? []) if (counts(edge) && !found.has(from)) found.set(from, steps + 1);
  return found;
}

const kindsThat = (places: Places, are: (place: Place) => boolean): string[] =>
  [...places.values()].filter(are).map(({ kind }) => kind);

function byState(places: Places, toResult: ReadonlyMap<string, number>): Map<string, number> {
  const shortest = new Map<string, number>();
  for (const { kind, dossier } of places.values()) {
    const state = JSON.stringify(dossier.state.handling);
    const steps = Math.min(
      toResult.get(kind) ?? Number.POSITIVE_INFINITY,
      shortest.get(state) ?? Number.POSITIVE_INFINITY,
    );
    if (Number.isFinite(steps)) shortest.set(state, steps);
  }
  return shortest;
}

export function graphOf(places: Places, staffed: (role: Role) => boolean): Graph {
  const back = backwards(places);
  const settled = kindsThat(places, ({ dossier }) => dossier.facts.settledAt !== null);
  const chargers = kindsThat(places, ({ edges }) => edges.some(({ charges }) => charges));
  const toResult = distances(back, settled, () => true);
  return {
    places,
    toResult,
    fromState: byState(places, toResult),
    canSettle: new Set(distances(back, settled, ({ role }) => staffed(role)).keys()),
    charged: new Set(distances(back, chargers, () => true).keys()),
  };
}

/** The roles whose work a version gives to an office. */
export const rolesOf = (places: Places): Set<Role> =>
  new Set([...places.values()].flatMap(({ edges }) => edges.map(({ role }) => role)));
