import type { Procedure } from '@mot-cua/workflow';

/** A node of a chart, as far as walking through it needs to know. */
interface ChartNode {
  readonly key: string;
  readonly type: string;
  readonly parent?: ChartNode;
  readonly on: Readonly<Record<string, readonly { target?: readonly ChartNode[] }[]>>;
}

const targetsOf = ({ on, parent }: ChartNode): ChartNode[] =>
  Object.values(on)
    .flatMap((transitions) => transitions.flatMap(({ target = [] }) => target))
    .filter((target) => target.parent === parent);

/** The service's own steps that no dossier goes round, in order: the shortest way through its chart. */
export function mainSteps({ machine }: Procedure): string[] {
  const first = machine.root.states.handling?.states.processing?.initial.target?.[0] as ChartNode | undefined;
  const ways = first ? [[first]] : [];
  const seen = new Set(ways.flat());
  for (const way of ways) {
    const here = way.at(-1);
    if (!here || here.type === 'final') return way.slice(0, -1).map(({ key }) => key);
    for (const next of targetsOf(here).filter((target) => !seen.has(target))) {
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [];
}
