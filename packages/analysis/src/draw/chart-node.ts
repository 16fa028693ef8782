import type { TimeLimit } from '@mot-cua/calendar';
import type { Offer, Procedure, Role } from '@mot-cua/workflow';

export type Guard = Offer['guards'][number];

/** A way out of a state, as the chart says it. */
interface ChartTransition {
  readonly target?: readonly ChartNode[];
  readonly guard?: unknown;
  readonly meta?: { readonly by?: readonly Role[]; readonly channel?: Offer['channel'] };
}

/** A state of a lifecycle's chart, as far as a drawing needs to know it. */
export interface ChartNode {
  readonly id: string;
  readonly key: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly parent?: ChartNode;
  readonly meta?: { readonly role?: Role; readonly time?: TimeLimit };
  readonly on: Readonly<Record<string, readonly ChartTransition[]>>;
  readonly states: Readonly<Record<string, ChartNode>>;
  readonly initial?: { readonly target?: readonly ChartNode[] };
}

const rootOf = ({ machine }: Procedure): ChartNode => machine.root as unknown as ChartNode;

/** The chart of the region in which a dossier is handled. */
export function handlingOf(procedure: Procedure): ChartNode {
  const { handling } = rootOf(procedure).states;
  if (!handling) throw new Error('A lifecycle has a region «handling»');
  return handling;
}

export const inside = (node: ChartNode): ChartNode[] =>
  Object.values(node.states).flatMap((child) => [child, ...inside(child)]);

/** Every state of every region. */
export const everyNode = (procedure: Procedure): ChartNode[] => inside(rootOf(procedure));

export const around = ({ parent }: ChartNode): ChartNode[] => (parent ? [parent, ...around(parent)] : []);

/** `every` joins several guards; alone or joined, they come as a list. */
export const guardsOf = ({ guard }: ChartTransition): readonly Guard[] => {
  if (!guard) return [];
  const { type, params } = guard as { type: string; params?: unknown };
  return type === 'every' ? (params as Guard[]) : [guard as Guard];
};
