import { type NationalStatus, nationalStatus, type Procedure, type StateValue } from '@mot-cua/workflow';
import { type ChartNode, handlingOf } from './chart-node.ts';
import { placeOf, type Way, waysOf } from './ways.ts';

/** The value that a dossier's state has at a place. */
function stateAt({ path, states, type }: ChartNode): StateValue {
  const inner: StateValue | null =
    type === 'parallel'
      ? Object.fromEntries(Object.values(states).map((region) => [region.key, placeOfRegion(region)]))
      : null;
  const [last = '', ...outer] = path.slice(1).toReversed();
  return outer.reduce<StateValue>((value, key) => ({ [key]: value }), inner ? { [last]: inner } : last);
}

const placeOfRegion = (region: ChartNode): string => region.initial?.target?.[0]?.key ?? '';

/** What the national portal calls a place, as long as nothing is to be paid. */
export const statusOf = (place: ChartNode): NationalStatus | null =>
  nationalStatus({ handling: stateAt(place), payment: 'none', delivery: 'notReady' });

const wished: readonly (NationalStatus | null)[] = ['returned', 'settled'];
const unwished: readonly (NationalStatus | null)[] = ['notAccepted', 'withdrawn', 'stopped', 'supplementRequired'];

/** A person's way before that of the clock. */
const humanFirst = (ways: readonly Way[]): Way[] =>
  ways.toSorted((a, b) => Number(a.by.includes('system')) - Number(b.by.includes('system')));

/** Every place that can be reached from one, each by the shortest way, nearest first. */
function shortestWays(procedure: Procedure, from: ChartNode, takes: (way: Way) => boolean): ChartNode[][] {
  const found = [[from]];
  const seen = new Set(found.flat());
  for (const way of found) {
    const here = way.at(-1);
    if (!here) continue;
    for (const { to } of humanFirst(waysOf(procedure, here).filter(takes))) {
      if (!to || seen.has(to)) continue;
      seen.add(to);
      found.push([...way, to]);
    }
  }
  return found;
}

const statusAfter = (way: readonly ChartNode[]): NationalStatus | null => {
  const last = way.at(-1);
  return last ? statusOf(last) : null;
};

const byAnything = () => true;
/** Letting a deadline pass is nobody's usual way. */
const notByTheClock = ({ command }: Way): boolean => command !== 'lapse';

/** The shortest way from a place to a result: by what people and registers do, or else by the clock. */
function wayToResult(procedure: Procedure, from: ChartNode): ChartNode[] {
  for (const takes of [notByTheClock, byAnything]) {
    const ways = shortestWays(procedure, from, takes);
    for (const status of wished) {
      const way = ways.find((each) => statusAfter(each) === status);
      if (way) return way;
    }
  }
  const ways = shortestWays(procedure, from, byAnything);
  return ways.filter((way) => !unwished.includes(statusAfter(way))).at(-1) ?? [];
}

/** From the draft to the first of the service's own steps. */
function wayToOwnSteps(procedure: Procedure): ChartNode[] {
  const handling = handlingOf(procedure);
  const { processing } = handling.states;
  const first = processing && placeOf(processing);
  const ways = shortestWays(procedure, placeOf(handling), byAnything);
  return ways.find((way) => way.at(-1) === first) ?? [placeOf(handling)];
}

/** Duties that follow from the result are steps of their own, up to the end of the dossier. */
function afterResult(procedure: Procedure, result: ChartNode | undefined): ChartNode[] {
  if (!result || result.parent === handlingOf(procedure)) return [];
  const ends = shortestWays(procedure, result, notByTheClock).find((way) => way.at(-1)?.type === 'final');
  return ends?.slice(1) ?? [];
}

/** The places through which a dossier goes that meets nothing unusual: by its own steps to the result, and what follows it. */
export function mainWay(procedure: Procedure): ChartNode[] {
  const before = wayToOwnSteps(procedure);
  const last = before.at(-1);
  const way = last ? [...before.slice(0, -1), ...wayToResult(procedure, last)] : [];
  return [...way, ...afterResult(procedure, way.at(-1))];
}
