import type { Answers, Condition, FormPage, Migration, Procedure } from '@mot-cua/workflow';
import { domainOf, sampleAnswers } from './domain.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Every condition that is written anywhere in a chart or a migration. */
function* conditionsIn(value: unknown): Generator<Extract<Condition, { field: string }>> {
  if (!isObject(value)) return;
  if (typeof value.field === 'string' && ('is' in value || 'over' in value))
    yield value as Extract<Condition, { field: string }>;
  for (const inner of Object.values(value)) yield* conditionsIn(inner);
}

const chartOf = ({ machine }: Procedure): unknown => machine.config.states;

/** The questions on whose answers a step, a guard or a move turns. */
export const ruleFields = (parts: readonly unknown[]): string[] => [
  ...new Set(parts.flatMap((part) => [...conditionsIn(part)].map(({ field }) => field))),
];

/** The questions that rules of a version read: in its chart, its tariff, its numbering and its result. */
export const fieldsRead = (procedure: Procedure): string[] => {
  const { tariff, result } = procedure;
  const named = [tariff?.perUnit.field, tariff?.times, result.numberedBy, ...result.rows];
  return [...new Set([...ruleFields([chartOf(procedure)]), ...named.flatMap((name) => (name ? [name] : []))])];
};

const limits = (parts: readonly unknown[], name: string): number[] =>
  parts.flatMap((part) =>
    [...conditionsIn(part)].flatMap((each) =>
      each.field === name && 'over' in each ? [each.over, each.over + 1] : [],
    ),
  );

const mostSamples = 64;

/** Applications that differ wherever a rule of either version, or a move, may turn another way. */
export function answersByRules(
  form: readonly FormPage[],
  versions: readonly Procedure[],
  migration: Migration,
): Answers[] {
  const parts = [...versions.map(chartOf), migration.states];
  const names = ruleFields(parts);
  const fields = form.flatMap((page) => page.fields).filter(({ name }) => names.includes(name));
  const given = fields.reduce<Answers[]>(
    (all, field) =>
      all.flatMap((each) =>
        [...new Set([...domainOf(field), ...limits(parts, field.name)])].map((value) => ({
          ...each,
          [field.name]: value,
        })),
      ),
    [{}],
  );
  return given.slice(0, mostSamples).map((each) => sampleAnswers(form, each));
}
