import type { Procedure } from '@mot-cua/workflow';
import { type Chart, type ChartState, chartOf } from './explore/chart.ts';

/** What a check of the bare graph can say. */
export interface Unsound {
  readonly path: string;
  readonly problem: 'unreachable' | 'noWayOut';
}

const withAncestors = (state: ChartState): ChartState[] => [
  state,
  ...(state.parent ? withAncestors(state.parent) : []),
];

function entered({ states }: Chart, path: string): string[] {
  const state = states.get(path);
  if (!state) return [];
  const children = [...states.values()].filter(({ parent }) => parent === state);
  const inner = state.type === 'parallel' ? children.map((child) => child.path) : state.initial ? [state.initial] : [];
  return [path, ...inner.flatMap((each) => entered({ states, transitions: [] }, each))];
}

const waysFrom = (state: ChartState): string[] =>
  withAncestors(state).flatMap(({ transitions, whenDone }) => [
    ...transitions.flatMap(({ targets }) => targets),
    ...whenDone,
  ]);

/** Reachability alone, for comparison: states that no arrow leads to, and states that no arrow leaves. It knows no people, data, time or money. */
export function checkReachability(procedure: Procedure): Unsound[] {
  const chart = chartOf(procedure);
  const regions = [...chart.states.values()].filter(({ path }) => !path.includes('.'));
  const reached = new Set(regions.flatMap(({ path }) => entered(chart, path)));
  for (const path of reached) {
    const state = chart.states.get(path);
    for (const target of state ? waysFrom(state) : []) {
      const { parent } = chart.states.get(target) ?? {};
      for (const each of [...entered(chart, target), ...(parent ? withAncestors(parent).map((up) => up.path) : [])])
        reached.add(each);
    }
  }
  const all = [...chart.states.values()];
  const dead = all.filter(
    (state) => state.type === 'atomic' && reached.has(state.path) && waysFrom(state).length === 0,
  );
  return [
    ...all.filter(({ path }) => !reached.has(path)).map(({ path }) => ({ path, problem: 'unreachable' }) as const),
    ...dead.map(({ path }) => ({ path, problem: 'noWayOut' }) as const),
  ];
}
