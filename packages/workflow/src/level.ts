import type { Procedure } from './procedure.ts';

/** Something that makes the applicant come to the agency. */
export type Visit = 'originals' | 'payAtDesk' | 'collect';

/** Every visit that a procedure cannot do without. */
export function visitsOf({
  papers,
  tariff,
  resultChannels,
}: Pick<Procedure, 'papers' | 'tariff' | 'resultChannels'>): Visit[] {
  return [
    ...(papers.some(({ handIn, optional }) => handIn === 'original' && !optional) ? (['originals'] as const) : []),
    ...(tariff?.timing === 'atDesk' ? (['payAtDesk'] as const) : []),
    ...(resultChannels.length > 0 && resultChannels.every((channel) => channel === 'desk')
      ? (['collect'] as const)
      : []),
  ];
}

/** The level of an online service by what it does, not by what it claims (Decree 43/2011, art. 3.4). */
export const levelOf = (procedure: Pick<Procedure, 'papers' | 'tariff' | 'resultChannels'>): 3 | 4 =>
  visitsOf(procedure).length === 0 ? 4 : 3;
