import type { TimeLimit } from '@mot-cua/calendar';
import type { Channel, Procedure, Role } from '@mot-cua/workflow';

/** A way out of a state, as the chart says it. */
interface ChartTransition {
  readonly target?: readonly ChartNode[];
  readonly guard?: unknown;
  readonly meta?: { readonly by?: readonly Role[]; readonly channel?: Channel | 'office' };
}

/** A state of a lifecycle's chart, as far as a drawing needs to know it. */
export interface ChartNode {
  readonly key: string;
  readonly path: readonly string[];
  readonly type: string;
  readonly parent?: ChartNode;
  readonly meta?: { readonly role?: Role; readonly time?: TimeLimit };
  readonly on: Readonly<Record<string, readonly ChartTransition[]>>;
  readonly states: Readonly<Record<string, ChartNode>>;
  readonly initial?: { readonly target?: readonly ChartNode[] };
}

/** The chart of the region in which a dossier is handled. */
export function handlingOf({ machine }: Procedure): ChartNode {
  const { handling } = machine.root.states as unknown as Record<string, ChartNode>;
  if (!handling) throw new Error('A lifecycle has a region «handling»');
  return handling;
}
