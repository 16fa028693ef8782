import type { Procedure } from '../procedure.ts';
import { vocabulary } from '../vocabulary/chart.ts';
import { canonical } from './canonical.ts';

/** A procedure as plain data: what is committed when a version is published, and all that an older version needs to run. */
export type FrozenProcedure = Omit<Procedure, 'machine' | 'links'> & {
  readonly machine: object;
  readonly links: readonly { readonly link: string; readonly procedure: FrozenProcedure }[];
};

/** A copy that is nothing but data, keys in their order; what no file can hold is a defect of the service. */
function plain(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => plain(each, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null) {
    if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`${path} is not plain data`);
    const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
    return Object.fromEntries(kept.map(([key, inner]) => [key, plain(inner, `${path}.${key}`)]));
  }
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    throw new Error(`${path} is a ${typeof value}, not data`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path} is ${value}`);
  return value;
}

/** Everything of a procedure that is data, the whole chart of its lifecycle included. Throws where something is code. */
export function freeze({ machine, links, ...rest }: Procedure): FrozenProcedure {
  const { context: _, ...chart } = machine.config as unknown as Record<string, unknown>;
  const frozenLinks = links.map(({ link, procedure }) => ({ link, procedure: freeze(procedure) }));
  return plain({ ...rest, links: frozenLinks, machine: chart }, rest.slug) as FrozenProcedure;
}

type Chart = Parameters<typeof vocabulary.createMachine>[0];

/** The procedure again, from its data. */
export function thaw({ machine, links, ...rest }: FrozenProcedure): Procedure {
  const chart = { ...machine, context: ({ input }: { input: unknown }) => input } as unknown as Chart;
  const thawedLinks = links.map(({ link, procedure }) => ({ link, procedure: thaw(procedure) }));
  return { ...rest, links: thawedLinks, machine: vocabulary.createMachine(chart) as unknown as Procedure['machine'] };
}

/**
 * The text whose hash is the version's digest. In the chart the order of keys has a meaning (of regions, of offers), so it
 * is kept there; elsewhere it has none.
 */
export const canonicalText = ({ machine, ...rest }: FrozenProcedure): string =>
  `${canonical(rest)}\n${JSON.stringify(machine)}`;
