import { canonical } from '@mot-cua/workflow';
import { type Definition, definitionOf, type Ref, type Way } from './definition.ts';
import type { Mutant } from './make-mutants.ts';
import { stepsIn } from './sites.ts';

/** Conditions that compare one and the same value with theirs: two of them with different values never hold together. */
const oneValue = ['inspectionIs', 'outcomeIs', 'matchesAre', 'findingIs', 'linkIs', 'deliveryIs'];

const refsOf = ({ guard }: Way): Ref[] =>
  guard?.type === 'every' ? (guard.params as Ref[]) : guard ? [guard] : [];

const exclude = (a: Way, b: Way): boolean =>
  refsOf(a).some(
    (one) =>
      oneValue.includes(one.type) &&
      refsOf(b).some((other) => other.type === one.type && canonical(other.params) !== canonical(one.params)),
  );

const allExclude = (ways: readonly Way[]): boolean =>
  ways.every((way, index) => ways.slice(index + 1).every((other) => exclude(way, other)));

/** The data with the offers of a command in one order, wherever not two of them can hold together. */
function ordered(definition: Definition): Definition {
  for (const { step } of stepsIn(definition))
    for (const ways of Object.values(step.on))
      if (allExclude(ways)) ways.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  return definition;
}

const told = ({ machine, ...rest }: Definition): string => `${canonical(rest)}\n${JSON.stringify(machine)}`;

/** Why a mutant is no other service than the original, by a rule that needs no checker; null when it is another. */
export function equivalence({ original, mutated }: Mutant): string | null {
  if (!mutated) return null;
  if (told(definitionOf(original)) === told(definitionOf(mutated))) return 'the same data';
  if (told(ordered(definitionOf(original))) === told(ordered(definitionOf(mutated))))
    return 'offers whose conditions never hold together, in another order';
  return null;
}
