import type { Procedure } from '@mot-cua/workflow';
import { around, type ChartNode, inside } from './chart-node.ts';
import { mainWay } from './main-way.ts';
import { type Way, waysOf } from './ways.ts';

/** Several commands that lead to one place are one branch. */
export interface Branch {
  readonly to: ChartNode;
  readonly ways: readonly Way[];
}

/** A place beside the main way, with what leads on from there; where nothing does, the dossier ends. */
export interface Detour extends Branch {
  readonly onward: readonly Branch[];
  /** Null: it branches off the main way itself. */
  readonly from: ChartNode | null;
}

/** What may happen between two stops, whatever is being done. */
export interface Anytime extends Detour {
  readonly between: readonly [first: ChartNode, last: ChartNode];
}

export interface Stop {
  readonly place: ChartNode;
  /** What leads to the next stop of the main way. */
  readonly onward: readonly Way[];
  /** Back or ahead on the main way. */
  readonly jumps: readonly Branch[];
  readonly detours: readonly Detour[];
  readonly exits: readonly Branch[];
  /** What may be done without leaving. */
  readonly here: readonly Way[];
}

/** A service's handling as a person would tell it: the main way, what branches off, and what may happen at any time. */
export interface Route {
  readonly stops: readonly Stop[];
  /** Branches that most stops share: told once, for all of them. */
  readonly anytime: readonly Anytime[];
}

interface Ground {
  readonly main: readonly ChartNode[];
  readonly waysAt: (place: ChartNode) => readonly Way[];
  readonly anytime: readonly Branch[];
}

/** At how many stops a branch must leave to be told once for all. */
const shared = 3;

const branchesOf = (ways: readonly Way[]): Branch[] =>
  [...Map.groupBy(ways, ({ to }) => to)].flatMap(([to, same]) => (to ? [{ to, ways: same }] : []));

const sameWay = (a: Way, b: Way): boolean => a.command === b.command && a.to === b.to;

/** Steps beside the main way that form a stage of their own (a result is drafted anew, signed, issued) are one place. */
function stageOf(main: readonly ChartNode[], place: ChartNode): ChartNode {
  const region = around(place).at(-2);
  const stages = around(place).filter(
    (stage) => region && around(stage).includes(region) && !inside(stage).some((each) => main.includes(each)),
  );
  return stages.at(-1) ?? place;
}

const isAnytime = ({ anytime }: Ground, way: Way): boolean =>
  anytime.some(({ ways }) => ways.some((each) => sameWay(each, way)));

const isExit = ({ waysAt }: Ground, { to }: Branch): boolean => waysAt(to).every(({ to }) => to === null);

const detourFrom = (ground: Ground, branch: Branch, from: ChartNode | null = null): Detour => ({
  ...branch,
  from,
  onward: branchesOf(ground.waysAt(branch.to).filter((way) => !isAnytime(ground, way))),
});

/** Places beside the way, and those that are reached only through them, each told where it is met first. */
function detoursFrom(
  ground: Ground,
  branches: readonly Branch[],
  told: Set<ChartNode>,
  from: ChartNode | null = null,
): Detour[] {
  return branches
    .filter((branch) => !isExit(ground, branch))
    .flatMap((branch) => {
      if (told.has(branch.to)) return [];
      told.add(branch.to);
      const detour = detourFrom(ground, branch, from);
      const deeper = detour.onward.filter(({ to }) => !ground.main.includes(to));
      return [detour, ...detoursFrom(ground, deeper, told, branch.to)];
    });
}

/** What the system does with a dossier that is done is no part of the story. */
const isHousekeeping = (ground: Ground, branch: Branch): boolean =>
  isExit(ground, branch) && branch.ways.every(({ by }) => by.every((role) => role === 'system'));

function stopAt(ground: Ground, index: number, told: Set<ChartNode>): Stop {
  const { main, waysAt } = ground;
  const [place, next] = [main[index], main[index + 1]];
  if (!place) throw new Error(`The main way has no stop ${index}`);
  const ways = waysAt(place).filter((way) => !isAnytime(ground, way));
  const branches = branchesOf(ways.filter(({ to }) => to !== next)).filter(
    (branch) => next || !isHousekeeping(ground, branch),
  );
  const aside = branches.filter(({ to }) => !main.includes(to));
  return {
    place,
    onward: next ? ways.filter(({ to }) => to === next) : [],
    jumps: branches.filter(({ to }) => main.includes(to)),
    detours: detoursFrom(ground, aside, told),
    exits: aside.filter((branch) => isExit(ground, branch)),
    here: ways.filter(({ to }) => to === null),
  };
}

/** What leaves the main way at most of its stops. */
function anytimeOf(main: readonly ChartNode[], waysAt: Ground['waysAt']): Branch[] {
  const all = main.flatMap((place) => waysAt(place)).filter(({ to }) => to && !main.includes(to));
  const frequent = all.filter((way) => all.filter((each) => sameWay(each, way)).length >= shared);
  return branchesOf(frequent.filter((way, index) => frequent.findIndex((each) => sameWay(each, way)) === index));
}

const betweenOf = ({ main, waysAt }: Ground, { ways }: Branch): Anytime['between'] => {
  const stops = main.filter((place) => waysAt(place).some((way) => ways.some((each) => sameWay(each, way))));
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last) throw new Error('What may happen at any time leaves some stop');
  return [first, last];
};

/** The route of a service, drawn from its chart. */
export function routeOf(procedure: Procedure): Route {
  const main = mainWay(procedure);
  const waysAt = (place: ChartNode) =>
    waysOf(procedure, place).map((way) => {
      const to = way.to && stageOf(main, way.to);
      return { ...way, to: to === place ? null : to };
    });
  const ground = { main, waysAt, anytime: anytimeOf(main, waysAt) };
  const told = new Set(ground.anytime.map(({ to }) => to));
  return {
    stops: main.map((_, index) => stopAt(ground, index, told)),
    anytime: ground.anytime.map((branch) => ({ ...detourFrom(ground, branch), between: betweenOf(ground, branch) })),
  };
}
