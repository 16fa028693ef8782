import { checkService } from '../../src/index.ts';
import { definitionOf } from './definition.ts';
import { equivalence } from './equivalent.ts';
import type { Mutant } from './make-mutants.ts';
import { unreachable } from './reachability.ts';
import { journeysThatDiffer } from './walk-journeys.ts';

/** Who noticed a mutant. */
export interface Verdict {
  mutant: Mutant;
  /** The rule by which it is no other service at all. */
  equivalent: string | null;
  /** What the checker said; `checkerFell`: it came to no answer. */
  alarms: string[];
  checkerFell: string | null;
  /** How many of the original's journeys come to something else. */
  journeys: number;
  reachability: boolean;
  /** What the compiler said; undefined where it was not asked: what a lifecycle is made of is no service's source. */
  types?: string | null;
}

function check({ whole }: Mutant): Pick<Verdict, 'alarms' | 'checkerFell'> {
  if (!whole) return { alarms: [], checkerFell: null };
  try {
    const findings = checkService(whole).alarms.map(({ finding }) => finding);
    return { alarms: [...new Set(findings)], checkerFell: null };
  } catch (error) {
    return { alarms: [], checkerFell: error instanceof Error ? error.message : String(error) };
  }
}

/** A graph has no people, conditions, money or time: only what is new in it counts. */
function seenInGraph({ original, mutated }: Mutant): boolean {
  if (!mutated) return false;
  const before = new Set(unreachable(definitionOf(original)));
  return unreachable(definitionOf(mutated)).some((each) => !before.has(each));
}

export const judge = (mutant: Mutant): Verdict => ({
  mutant,
  equivalent: equivalence(mutant),
  ...check(mutant),
  journeys: mutant.mutated ? journeysThatDiffer(mutant.original, mutant.mutated) : 0,
  reachability: seenInGraph(mutant),
});

export const byChecker = ({ alarms }: Verdict): boolean => alarms.length > 0;
/** The compiler, or `defineService` and the chart's loader themselves: nobody could start such a service. */
export const byTypes = ({ types, mutant }: Verdict): boolean => Boolean(types) || mutant.refused !== null;
export const byJourneys = ({ journeys, checkerFell }: Verdict): boolean => journeys > 0 || checkerFell !== null;
export const noticed = (verdict: Verdict): boolean => byChecker(verdict) || byTypes(verdict) || byJourneys(verdict);
