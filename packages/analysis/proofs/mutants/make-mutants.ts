import { levelOf, type Procedure } from '@mot-cua/workflow';
import type { Random } from '../migrations/random.ts';
import { type Definition, defined, definitionOf, thawed } from './definition.ts';
import type { Operator } from './operator.ts';

/** A service with one slip in it. `refused`: what `defineService` or the chart's own loader said, where it threw. */
export interface Mutant {
  operator: string;
  service: string;
  place: string;
  change: string;
  own: boolean;
  /** The service as it should be, and as it became; for a matter of a chain, that matter. */
  original: Procedure;
  definition: Definition;
  mutated: Procedure | null;
  /** The service that is checked: the chain, where a matter of it was changed. */
  whole: Procedure | null;
  refused: string | null;
}

interface Candidate {
  procedure: Procedure;
  /** The matter of a chain that is changed; null: the service itself. */
  link: number | null;
  index: number;
  place: string;
  own: boolean;
}

interface Service {
  procedure: Procedure;
  /** Only looked at: what is written over is a new one. */
  definition: Definition;
}

const subjectsOf = (procedure: Procedure): (number | null)[] => [null, ...procedure.links.keys()];

const within = (definition: Definition, link: number | null): Definition =>
  link === null ? definition : (definition.links[link]?.procedure ?? definition);

const procedureWithin = (procedure: Procedure, link: number | null): Procedure =>
  link === null ? procedure : (procedure.links[link]?.procedure ?? procedure);

/** What stands in a lifecycle stands in many services: one of them is enough. */
function candidatesOf({ slips }: Operator, services: readonly Service[], random: Random): Candidate[] {
  const all = services.flatMap(({ procedure, definition }) =>
    subjectsOf(procedure).flatMap((link) =>
      slips(within(definition, link)).map(({ place, own }, index) => ({ procedure, link, index, place, own })),
    ),
  );
  const mixed = all.map((each) => ({ each, by: random.next() })).sort((a, b) => a.by - b.by);
  const seen = new Set<string>();
  return mixed.flatMap(({ each: candidate }) => {
    const { procedure, link, index, place, own } = candidate;
    const key = own ? `${procedure.slug} ${link} ${place} ${index}` : `${place} ${index}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [candidate];
  });
}

/** A slow service is changed seldom, so that the others are changed often. */
const burden = ({ slug }: Procedure): number => (slug === 'cable-road-works' ? 5 : 1);

/** Three slips in what services write for one in a lifecycle; the service that was changed least comes next. */
function choose(candidates: readonly Candidate[], wanted: number, burdens: Map<string, number>): Candidate[] {
  const left = [...candidates];
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && left.length > 0) {
    const wantsOwn = chosen.length % 4 !== 3;
    const fitting = left.filter(({ own }) => own === wantsOwn);
    const weight = ({ procedure: { slug } }: Candidate) => burdens.get(slug) ?? 0;
    const next = (fitting.length > 0 ? fitting : left).reduce((a, b) => (weight(b) < weight(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    burdens.set(next.procedure.slug, weight(next) + burden(next.procedure));
    chosen.push(next);
  }
  return chosen;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

/** A level that is only claimed is refused at once; built around that, of a matter of a chain as well, so that the checker can be asked, too. */
const claimed = (definition: Definition): Procedure => ({
  ...defined({ ...definition, onlineLevel: levelOf(definition) }, claimed),
  onlineLevel: definition.onlineLevel,
});

function built(definition: Definition, own: boolean): { whole: Procedure | null; refused: string | null } {
  try {
    return { whole: own ? defined(definition) : thawed(definition), refused: null };
  } catch (error) {
    const refused = messageOf(error);
    return {
      whole: refused.includes('declared level') ? claimed(definition) : null,
      refused,
    };
  }
}

function mutantOf({ name, slips }: Operator, { procedure, link, index }: Candidate, random: Random): Mutant {
  const definition = definitionOf(procedure);
  const slip = slips(within(definition, link))[index];
  if (!slip) throw new Error(`${name}: no slip ${index} in ${procedure.slug}`);
  const change = slip.apply(random);
  const { whole, refused } = built(definition, slip.own);
  const original = procedureWithin(procedure, link);
  return {
    operator: name,
    service: link === null ? procedure.slug : `${procedure.slug}, ${original.slug}`,
    place: slip.place,
    change,
    own: slip.own,
    original,
    definition,
    whole,
    mutated: whole && procedureWithin(whole, link),
    refused,
  };
}

/** `each` mutants of every kind of slip, fewer where there are fewer places; the same ones for the same chance. */
export function makeMutants(
  operators: readonly Operator[],
  procedures: readonly Procedure[],
  random: Random,
  each: number,
): Mutant[] {
  const burdens = new Map<string, number>();
  const services = procedures.map((procedure) => ({ procedure, definition: definitionOf(procedure) }));
  return operators.flatMap((operator) =>
    choose(candidatesOf(operator, services, random), each, burdens).map((candidate) =>
      mutantOf(operator, candidate, random),
    ),
  );
}
