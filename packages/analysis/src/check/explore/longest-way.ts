import type { Chart, ChartState, GuardRef } from './chart.ts';
import { hoursOf } from './hours-of.ts';

const childrenOf = ({ states }: Chart, { path }: ChartState): ChartState[] =>
  [...states.values()].filter(({ parent }) => parent?.path === path);

/** The steps within a state: how long each takes, and where it leads. */
interface Steps {
  readonly sums: ReadonlyMap<string, number>;
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** Where a step leads within the same state, being sent back left aside. */
function nextOf({ states }: Chart, path: string, among: ReadonlyMap<string, number>): string[] {
  const here = [...states.values()].filter((each) => `${each.path}.`.startsWith(`${path}.`));
  const ways = here.flatMap(({ transitions }) => transitions.filter(({ command }) => command !== 'returnInternally'));
  const targets = [...ways.flatMap((way) => way.targets), ...here.flatMap(({ whenDone }) => whenDone)];
  return [...new Set(targets)].filter((target) => among.has(target) && target !== path);
}

function stepsIn(chart: Chart, state: ChartState): Steps {
  const sums = new Map(childrenOf(chart, state).map((child) => [child.path, longest(chart, child)]));
  return { sums, next: new Map([...sums.keys()].map((path) => [path, nextOf(chart, path, sums)])) };
}

/** The hours of the longest way through a state's own steps: what is sent back does not count again, nor does what one comes back to. */
export function longest(chart: Chart, state: ChartState): number {
  const own = state.time ? hoursOf(state.time) : 0;
  const steps = stepsIn(chart, state);
  if (steps.sums.size === 0) return own;
  if (state.type === 'parallel') return own + Math.max(...steps.sums.values());
  return own + (state.initial ? longestFrom(steps, state.initial) : 0);
}

function onwardFrom({ next }: Steps, path: string): ReadonlySet<string> {
  const found = new Set([path]);
  for (const each of found) for (const further of next.get(each) ?? []) found.add(further);
  return found;
}

/** Steps between which one goes back and forth are one piece of the way. `by`: only ways that pass this step count. */
function longestFrom(steps: Steps, path: string, by: string | null = null): number {
  const piece = [...onwardFrom(steps, path)].filter((each) => onwardFrom(steps, each).has(path));
  const exits = piece.flatMap((each) => steps.next.get(each) ?? []).filter((each) => !piece.includes(each));
  const here = piece.reduce((sum, each) => sum + (steps.sums.get(each) ?? 0), 0);
  const left = by !== null && piece.includes(by) ? null : by;
  const rest = [...new Set(exits)].map((exit) => longestFrom(steps, exit, left));
  return here + Math.max(left === null ? 0 : Number.NEGATIVE_INFINITY, ...rest);
}

/** The hours of the longest way that passes each step of a state; less than nothing, where none does. */
export function longestByStep(chart: Chart, state: ChartState): ReadonlyMap<string, number> {
  const steps = stepsIn(chart, state);
  const { initial } = state;
  return new Map([...steps.sums.keys()].map((path) => [path, initial ? longestFrom(steps, initial, path) : 0]));
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
