import type { Chart, ChartState, GuardRef } from './chart.ts';
import { hoursOf } from './hours-of.ts';

const childrenOf = ({ states }: Chart, { path }: ChartState): ChartState[] =>
  [...states.values()].filter(({ parent }) => parent?.path === path);

/** The hours of the longest way through a state's own steps: what is sent back does not count again, nor does what one comes back to. */
export function longest(chart: Chart, state: ChartState): number {
  const own = state.time ? hoursOf(state.time) : 0;
  const children = childrenOf(chart, state);
  if (children.length === 0) return own;
  const sums = new Map(children.map((child) => [child.path, longest(chart, child)]));
  if (state.type === 'parallel') return own + Math.max(...sums.values());
  return own + (state.initial ? longestFrom(chart, state.initial, sums) : 0);
}

/** Where a step leads within the same state, being sent back left aside. */
function nextOf({ states }: Chart, path: string, among: ReadonlyMap<string, number>): string[] {
  const here = [...states.values()].filter((each) => `${each.path}.`.startsWith(`${path}.`));
  const ways = here.flatMap(({ transitions }) => transitions.filter(({ command }) => command !== 'returnInternally'));
  const targets = [...ways.flatMap((way) => way.targets), ...here.flatMap(({ whenDone }) => whenDone)];
  return [...new Set(targets)].filter((target) => among.has(target) && target !== path);
}

function onwardFrom(chart: Chart, path: string, sums: ReadonlyMap<string, number>): ReadonlySet<string> {
  const found = new Set([path]);
  for (const each of found) for (const next of nextOf(chart, each, sums)) found.add(next);
  return found;
}

/** Steps between which one goes back and forth are one piece of the way. `by`: only ways that pass this step count. */
function longestFrom(chart: Chart, path: string, sums: ReadonlyMap<string, number>, by: string | null = null): number {
  const onward = [...onwardFrom(chart, path, sums)];
  const piece = onward.filter((each) => onwardFrom(chart, each, sums).has(path));
  const exits = piece.flatMap((each) => nextOf(chart, each, sums)).filter((next) => !piece.includes(next));
  const here = piece.reduce((sum, each) => sum + (sums.get(each) ?? 0), 0);
  const left = by !== null && piece.includes(by) ? null : by;
  const rest = [...new Set(exits)].map((exit) => longestFrom(chart, exit, sums, left));
  return here + Math.max(left === null ? 0 : Number.NEGATIVE_INFINITY, ...rest);
}

/** The hours of the longest way that passes a step of a state. */
export function longestBy(chart: Chart, state: ChartState, step: string): number {
  const sums = new Map(childrenOf(chart, state).map((child) => [child.path, longest(chart, child)]));
  return state.initial ? longestFrom(chart, state.initial, sums, step) : 0;
}

/** Whether a step leads on by a draft that says no, and by nothing else. */
export function onlyRefuses(chart: Chart, { transitions, parent }: ChartState): boolean {
  const among = new Map(parent ? childrenOf(chart, parent).map(({ path }) => [path, 0]) : []);
  const onward = transitions.filter(
    ({ command, targets }) => command !== 'returnInternally' && targets.some((target) => among.has(target)),
  );
  const refuses = ({ type, params }: GuardRef) =>
    type === 'outcomeIs' && (params as { outcome: string }).outcome === 'refused';
  return onward.length > 0 && onward.every(({ guards }) => guards.some(refuses));
}
