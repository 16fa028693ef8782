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

/** Every place that can be reached, each by the shortest way, nearest first. */
function shortestWays(procedure: Procedure): ChartNode[][] {
  const found = [[placeOf(handlingOf(procedure))]];
  const seen = new Set(found.flat());
  for (const way of found) {
    const here = way.at(-1);
    if (!here) continue;
    for (const { to } of humanFirst(waysOf(procedure, here))) {
      if (!to || seen.has(to)) continue;
      seen.add(to);
      found.push([...way, to]);
    }
  }
  return found;
}

/** The places through which a dossier goes that meets nothing unusual: the shortest way to the result. */
export function mainWay(procedure: Procedure): ChartNode[] {
  const ways = shortestWays(procedure);
  const endsIn = (way: ChartNode[]) => {
    const last = way.at(-1);
    return last ? statusOf(last) : null;
  };
  for (const status of wished) {
    const way = ways.find((each) => endsIn(each) === status);
    if (way) return way;
  }
  return ways.filter((way) => !unwished.includes(endsIn(way))).at(-1) ?? [];
}
