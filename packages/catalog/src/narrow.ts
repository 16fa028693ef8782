import { applicantKinds, lifeEvents, type Procedure } from '@mot-cua/workflow';
import { procedures } from './procedures.ts';
import { typedWords } from './search/typed-word.ts';

/** What the catalogue can be narrowed by. */
export const facets = ['event', 'applicant', 'sector', 'agency', 'level'] as const;
export type Facet = (typeof facets)[number];

/** What was chosen of each facet: one or more of its values; none chosen means all. */
export type Chosen = Readonly<Partial<Record<Facet, readonly string[]>>>;

export interface FacetOption {
  readonly value: string;
  /** How many would be shown with this value, the other facets as they are. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The sector as it stands in an address, the same in both languages. */
const sectorOf = ({ texts }: Procedure): string =>
  typedWords(texts.vi.domain)
    .map(({ plain }) => plain)
    .join('-');

const valuesOf: Readonly<Record<Facet, (procedure: Procedure) => readonly string[]>> = {
  event: (procedure) => procedure.lifeEvents,
  applicant: (procedure) => procedure.applicants,
  sector: (procedure) => [sectorOf(procedure)],
  agency: ({ competence }) => [competence.rule === 'agency' ? 'city' : 'commune'],
  level: ({ onlineLevel }) => [String(onlineLevel)],
};

const inOrder: Readonly<Partial<Record<Facet, readonly string[]>>> = {
  event: lifeEvents,
  applicant: applicantKinds,
  agency: ['commune', 'city'],
  level: ['4', '3'],
};

/** Every value of a facet that leads to a procedure. */
function allValues(facet: Facet): string[] {
  const used = new Set(procedures.flatMap(valuesOf[facet]));
  return [...(inOrder[facet] ?? [...used].sort())].filter((value) => used.has(value));
}

/** A value that no procedure has is as good as not chosen: an old address still shows something. */
const chosenOf = (chosen: Chosen, facet: Facet): string[] => {
  const known = allValues(facet);
  return (chosen[facet] ?? []).filter((value) => known.includes(value));
};

const fits = (procedure: Procedure, chosen: Chosen, except?: Facet): boolean =>
  facets.every((facet) => {
    const wanted = facet === except ? [] : chosenOf(chosen, facet);
    return wanted.length === 0 || wanted.some((value) => valuesOf[facet](procedure).includes(value));
  });

function optionsOf(found: readonly Procedure[], chosen: Chosen, facet: Facet): FacetOption[] {
  const others = found.filter((procedure) => fits(procedure, chosen, facet));
  const wanted = chosenOf(chosen, facet);
  return allValues(facet).map((value) => ({
    value,
    count: others.filter((procedure) => valuesOf[facet](procedure).includes(value)).length,
    chosen: wanted.includes(value),
  }));
}

/** Of the procedures that were found, those that fit what was chosen, in the same order; and what else may be chosen. */
export const narrow = (found: readonly Procedure[], chosen: Chosen) => ({
  kept: found.filter((procedure) => fits(procedure, chosen)),
  options: facets.map((facet) => ({ facet, options: optionsOf(found, chosen, facet) })),
});

/** The sector that an address names, in the words of a procedure that belongs to it. */
export const inSector = (sector: string): Procedure | undefined =>
  procedures.find((procedure) => sectorOf(procedure) === sector);
