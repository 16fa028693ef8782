import { canonical } from '@mot-cua/workflow';
import { type Definition, definitionOf, type Ref, type Way } from './definition.ts';
import type { Mutant } from './make-mutants.ts';
import { stepsIn } from './sites.ts';
import { withoutDead } from './without-dead.ts';
import { withoutImplied } from './without-implied.ts';

/** Conditions that compare one and the same value with theirs: two of them with different values never hold together. */
const oneValue = ['inspectionIs', 'outcomeIs', 'matchesAre', 'findingIs', 'linkIs', 'deliveryIs'];

/** `moreOwed` asks that the fee was waived, `stillCovered` that it was not; a lead ended, or it was answered. */
const neverTogether: readonly (readonly [string, string])[] = [
  ['moreOwed', 'stillCovered'],
  ['leadEnded', 'leadAnswered'],
];

const refsOf = ({ guard }: Way): Ref[] => (guard?.type === 'every' ? (guard.params as Ref[]) : guard ? [guard] : []);

const contradict = (one: Ref, other: Ref): boolean =>
  one.type === other.type
    ? oneValue.includes(one.type) && canonical(other.params) !== canonical(one.params)
    : neverTogether.some((pair) => pair.includes(one.type) && pair.includes(other.type));

const exclude = (a: Way, b: Way): boolean => refsOf(a).some((one) => refsOf(b).some((other) => contradict(one, other)));

/** Neighbours that never hold together change places until they stand in the order of their letters. */
function settle(ways: Way[]): void {
  for (let round = 0; round < ways.length; round += 1)
    for (const [index, way] of ways.entries()) {
      const next = ways[index + 1];
      if (next && exclude(way, next) && canonical(next) < canonical(way)) ways.splice(index, 2, next, way);
    }
}

function ordered(definition: Definition): Definition {
  for (const { step } of stepsIn(definition)) for (const ways of Object.values(step.on)) settle(ways);
  return definition;
}

const rules: readonly [name: string, form: (definition: Definition) => Definition][] = [
  ['the same data', (definition) => definition],
  ['offers whose conditions never hold together, in another order', ordered],
  ['what is left out follows from the offers before it, or from where the step leads by itself', withoutImplied],
  ['only what can never happen in this service was changed', withoutDead],
];

/** Why a mutant is no other service than the original, by a rule that needs no checker; null when it is another. */
export function equivalence({ original, mutated }: Mutant): string | null {
  if (!mutated) return null;
  const same = ([, form]: (typeof rules)[number]) =>
    canonical(form(definitionOf(original))) === canonical(form(definitionOf(mutated)));
  return rules.find(same)?.[0] ?? null;
}
