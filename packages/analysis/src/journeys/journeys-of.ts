import type { Procedure } from '@mot-cua/workflow';
import { everyRole } from '../check/explore/cast.ts';
import type { Transition } from '../check/explore/chart.ts';
import { explore } from '../check/explore/explore.ts';
import { type Edge, storyTo } from '../check/explore/graph.ts';

/** Journeys that together take every way on that a service's chart has; `untaken` are ways that no journey can take. */
export interface Journeys {
  readonly journeys: readonly (readonly Edge[])[];
  readonly transitions: number;
  readonly untaken: readonly Transition[];
}

/** The shortest story that ends with each transition, the longest of them first: they take the others on their way. */
function storiesByTransition(edges: readonly Edge[]): Map<number, readonly Edge[]> {
  const first = new Map<number, Edge>();
  for (const edge of edges) for (const { id } of edge.taken) if (!first.has(id)) first.set(id, edge);
  const stories = [...first].map(([id, edge]) => [id, [...storyTo(edge.from), edge]] as const);
  return new Map(stories.sort(([, a], [, b]) => b.length - a.length));
}

/** Journeys made from the chart alone, so few that each takes something that no other does. */
export function journeysOf(procedure: Procedure): Journeys {
  const { chart, edges } = explore(procedure, everyRole);
  const taken = new Set<number>();
  const journeys: (readonly Edge[])[] = [];
  for (const [id, story] of storiesByTransition(edges)) {
    if (taken.has(id)) continue;
    journeys.push(story);
    for (const edge of story) for (const each of edge.taken) taken.add(each.id);
  }
  return {
    journeys,
    transitions: chart.transitions.length,
    untaken: chart.transitions.filter(({ id }) => !taken.has(id)),
  };
}
