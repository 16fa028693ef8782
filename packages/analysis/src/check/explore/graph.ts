import type { Instant } from '@mot-cua/calendar';
import type {
  Actor,
  Command,
  CommandCall,
  Deadline,
  Declared,
  Dossier,
  Effect,
  Facts,
  NationalStatus,
  NumberSeries,
  Procedure,
  Role,
  Task,
} from '@mot-cua/workflow';
import type { Chart, ChartState, Transition } from './chart.ts';
import type { World } from './world.ts';
import type { Wrong } from './wrong-calls.ts';

/** A dossier as it can come to be, reached by the shortest story. */
export interface Node {
  readonly id: number;
  readonly dossier: Dossier;
  readonly now: Instant;
  readonly world: World;
  readonly active: readonly ChartState[];
  readonly status: NationalStatus | null;
  readonly deadlines: readonly Deadline[];
  readonly tasks: readonly Task[];
  /** The last act of the shortest story; null where stories begin. */
  readonly by: Edge | null;
  readonly out: Edge[];
}

/** An act of a story: somebody gave a command and it was carried out. */
export interface Edge {
  readonly from: Node;
  readonly to: Node;
  /** What the dossier knows after this very act; the node behind it may stand for others too. */
  readonly result: Facts;
  readonly call: CommandCall;
  readonly actor: Actor;
  readonly role: Role;
  readonly at: Instant;
  readonly taken: readonly Transition[];
  readonly effects: readonly Effect[];
  readonly series: readonly NumberSeries[];
}

/** A command that should have been turned away, or that broke the system. */
export interface Mishap {
  readonly node: Node;
  readonly call: CommandCall;
  readonly actor: Actor;
  readonly role: Role;
  readonly wrong: Wrong | 'tooEarly' | 'again' | 'broke';
  readonly error?: unknown;
}

/** Which of several ways of one command were open at once, and which were not. */
export interface Choice {
  readonly node: Node;
  readonly ways: readonly Transition[];
  readonly open: readonly boolean[];
  readonly command: Command;
}

/** All that can happen to the dossiers of a service, in its small world. */
export interface Exploration {
  readonly procedure: Procedure;
  readonly chart: Chart;
  readonly cases: readonly Declared[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  readonly mishaps: readonly Mishap[];
  readonly choices: readonly Choice[];
}

/** The acts that lead to a node, from the beginning. */
export function storyTo(node: Node): Edge[] {
  const acts: Edge[] = [];
  for (let at: Node = node; at.by; at = at.by.from) acts.unshift(at.by);
  return acts;
}

/** Where something begins to be so: nodes that lie behind such a node on their story do not count again. */
export const onset = (nodes: readonly Node[], is: (node: Node) => boolean): Node[] =>
  nodes.filter((node) => is(node) && !(node.by && is(node.by.from)));

/** The nodes from which some node can be reached for which the goal holds, over edges that count. */
export function reaching(
  { nodes, edges }: Pick<Exploration, 'nodes' | 'edges'>,
  goal: (node: Node) => boolean,
  counts: (edge: Edge) => boolean = () => true,
): ReadonlySet<Node> {
  const into = Map.groupBy(edges.filter(counts), ({ to }) => to);
  const found = new Set(nodes.filter(goal));
  for (const node of found) for (const { from } of into.get(node) ?? []) found.add(from);
  return found;
}

/** The shortest way from where stories begin over edges that count to a last act that is looked for; null when there is none. */
export function shortest(
  { nodes }: Pick<Exploration, 'nodes'>,
  counts: (edge: Edge) => boolean,
  last: (edge: Edge) => boolean,
  starts: readonly Node[] = nodes.slice(0, 1),
): Edge[] | null {
  const before = new Map<Node, Edge | null>(starts.map((node) => [node, null]));
  for (const node of before.keys()) {
    for (const edge of node.out) {
      if (!counts(edge)) continue;
      if (last(edge)) return [...wayTo(node, before), edge];
      if (!before.has(edge.to)) before.set(edge.to, edge);
    }
  }
  return null;
}

function wayTo(node: Node, before: ReadonlyMap<Node, Edge | null>): Edge[] {
  const acts: Edge[] = [];
  let at = node;
  for (let edge = before.get(at); edge; edge = before.get(at)) {
    acts.unshift(edge);
    at = edge.from;
  }
  return [...storyTo(at), ...acts];
}
