import { hanoiCalendar, type Instant } from '@mot-cua/calendar';
import type { Command, Declared, Dossier, Procedure, ResultChannel } from '@mot-cua/workflow';
import type { Cast } from './cast.ts';
import { type ActionRef, actionsIn, activeIn, type Chart, chartOf, outer } from './chart.ts';
import { conditionsIn } from './conditions.ts';
import { declaredCases, fieldsThatMatter } from './declared-cases.ts';
import { factsKey } from './facts-key.ts';
import type { Choice, Edge, Mishap, Node } from './graph.ts';
import { deliveryRegion, endEarly, paymentRegion } from './lifecycle-names.ts';
import type { World } from './world.ts';

export const calendar = hanoiCalendar;

export interface Bounds {
  /** Whether it matters who did what, because one person may hold several posts. */
  readonly people?: boolean;
  /** Commands that nobody gives. */
  readonly without?: readonly Command[];
}

/** A search under way: what was found so far, and what need not be tried again. */
export interface Search {
  readonly procedure: Procedure;
  readonly chart: Chart;
  readonly cast: Cast;
  readonly cases: readonly Declared[];
  readonly people: boolean;
  readonly without: ReadonlySet<string>;
  readonly guards: ReadonlySet<string>;
  /** Whether the applicant is ever asked to mend what a visit found. */
  readonly mends: boolean;
  /** What makes a difference while money goes back: what becomes of it, and the end of the dossier. */
  readonly aboutMoney: ReadonlySet<string>;
  /** Result channels that make no difference before there is a result: the stories part only there. */
  readonly laterChannels: readonly ResultChannel[];
  readonly nodes: Node[];
  readonly edges: Edge[];
  readonly mishaps: Mishap[];
  readonly choices: Choice[];
  readonly known: Map<string, Node>;
  readonly tried: Map<string, number>;
  readonly chosen: Set<string>;
  /** Transitions that were seen to change nothing that a rule looks at. */
  readonly idle: Set<number>;
}

const looksAtChannel = (chart: Chart): boolean =>
  conditionsIn(chart).some((condition) => JSON.stringify(condition).includes('"resultChannel"')) ||
  chart.transitions.some(
    ({ source, guards }) => !source.path.startsWith(deliveryRegion) && guards.some(({ type }) => type === 'deliveryIs'),
  );

const stopsForMending = ({ type, params }: ActionRef): boolean =>
  type === 'pauseCounting' && (params as { reason?: string } | undefined)?.reason === 'applicantFixes';

/** The commands that are offered in a region itself. */
const ownCommandsOf = ({ transitions }: Chart, region: string): string[] =>
  transitions.filter(({ source, by }) => by && source.path.startsWith(region)).map(({ command }) => command);

export function beginSearch(procedure: Procedure, cast: Cast, { people = false, without = [] }: Bounds): Search {
  const chart = chartOf(procedure);
  const late = !looksAtChannel(chart) && !fieldsThatMatter(procedure, chart).includes('resultChannel');
  const guards = new Set<string>(chart.transitions.flatMap((each) => each.guards.map(({ type }) => type)));
  const channels = people ? [] : procedure.resultChannels;
  return {
    procedure,
    chart,
    cast,
    cases: declaredCases(procedure, chart, !late).slice(0, people ? 1 : undefined),
    people,
    without: new Set(without),
    guards,
    mends: guards.has('firstFix') || actionsIn(chart).some(stopsForMending),
    aboutMoney: new Set([...endEarly, ...ownCommandsOf(chart, paymentRegion)]),
    laterChannels: late ? channels : [],
    ...{ nodes: [], edges: [], mishaps: [], choices: [] },
    ...{ known: new Map(), tried: new Map(), chosen: new Set(), idle: new Set() },
  };
}

export type Seen = Pick<Node, 'status' | 'deadlines' | 'tasks'>;

/** The node of a dossier: a new one, or the one that is the same to every rule. */
export function meet(search: Search, dossier: Dossier, now: Instant, world: World, by: Edge | null, seen: Seen): Node {
  const { chart, guards, mends, people, known, nodes } = search;
  const active = activeIn(chart, dossier.state);
  const over = active.some(({ path, type }) => type === 'final' && path === outer(path));
  const facts = factsKey(dossier.facts, { now, calendar, guards, mends, people }, over);
  const key = JSON.stringify([dossier.state, [...world], facts]);
  const met = known.get(key);
  if (met) return met;
  const node: Node = { id: nodes.length, dossier, now, world, active, by, out: [], ...seen };
  known.set(key, node);
  nodes.push(node);
  return node;
}
