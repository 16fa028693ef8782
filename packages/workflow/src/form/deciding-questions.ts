import type { Procedure } from '../procedure.ts';
import { pricedFields } from '../tariff.ts';
import type { Field, FormPage } from './field.ts';

type Asks = Pick<Procedure, 'form' | 'papers' | 'tariff'>;

/** The questions on whose answers it depends whether this one is asked at all. */
const conditionsOf = (name: string, form: readonly FormPage[]): string[] =>
  form.flatMap((page) =>
    page.fields.flatMap((field) =>
      field.name === name ? [field.showWhen?.field ?? [], page.showWhen?.field ?? []].flat() : [],
    ),
  );

function withConditions(names: readonly string[], form: readonly FormPage[]): Set<string> {
  const found = new Set<string>();
  const look = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const condition of conditionsOf(name, form)) look(condition);
  };
  for (const name of names) look(name);
  return found;
}

/** The questions of a form that decide which papers are asked for and what it costs, in the order of the form. */
export function decidingQuestions({ form, papers, tariff }: Asks): Field[] {
  const named = papers.flatMap(({ showWhen }) => (showWhen ? [showWhen.field] : []));
  const deciding = withConditions([...named, ...pricedFields(tariff)], form);
  return form.flatMap(({ fields }) => fields.filter(({ name }) => deciding.has(name)));
}
