import {
  type Answer,
  type Answers,
  type Declared,
  declaredFrom,
  exemptionField,
  type Field,
  feeFor,
  holds,
  type Procedure,
  pricedFields,
} from '@mot-cua/workflow';
import type { Chart } from './chart.ts';
import { type Atom, atomsOf, conditionsIn } from './conditions.ts';

/** A working Tuesday, a week after the stories begin: soon enough for a visit, and in good time for a notice. */
const bookedDay = '2026-03-10';

const sampleOf = ({ kind, options, min = 1 }: Field): Answer => {
  if (kind === 'choice' || kind === 'choices') return options?.[0] ?? '';
  if (kind === 'number') return min;
  if (kind === 'yesNo') return 'no';
  return kind === 'date' ? bookedDay : 'x';
};

const around = (bound: number): number[] => [bound - 1, bound, bound + 1];

/** The answers between which some condition, price or question makes a difference. */
function candidatesFor(field: Field, atoms: readonly Atom[], procedure: Procedure): Answer[] {
  const { kind, options, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
  if (kind === 'choice' || kind === 'choices') return [...(options ?? [])];
  if (kind === 'yesNo') return ['yes', 'no'];
  if (kind === 'number') {
    const bounds = atoms.flatMap((atom) =>
      atom.field === field.name && typeof atom.bound === 'number' ? [atom.bound] : [],
    );
    const edges = [...bounds.flatMap(around), sampleOf(field) as number, ...(Number.isFinite(max) ? [max] : [])];
    return [...new Set(edges)].filter((value) => value >= min && value <= max);
  }
  const equal = atoms.flatMap((atom) =>
    atom.field === field.name && typeof atom.bound === 'string' ? [atom.bound] : [],
  );
  const { tariff } = procedure;
  return pricedFields(tariff).includes(field.name) ? [1] : [...equal, sampleOf(field)];
}

const shownBy = (procedure: Procedure): string[] =>
  [...procedure.form, ...procedure.form.flatMap(({ fields }) => fields)].flatMap(({ showWhen }) =>
    showWhen ? [showWhen.field] : [],
  );

/** The fields whose answers rules, prices and questions look at. */
export function fieldsThatMatter(procedure: Procedure, chart: Chart): string[] {
  const { tariff } = procedure;
  const priced = pricedFields(tariff);
  const asked = conditionsIn(chart).flatMap((condition) => atomsOf(condition).map(({ field }) => field));
  return [...new Set([...asked, ...priced, ...(tariff?.exemptions ? [exemptionField] : [])])];
}

const tooMany = 20_000;

function everyAnswer(fields: readonly Field[], candidates: (field: Field) => Answer[]): Answers[] {
  let all: Answers[] = [{}];
  for (const field of fields) {
    const answers = candidates(field);
    if (all.length * answers.length > tooMany) continue;
    all = all.flatMap((some) => answers.map((answer) => ({ ...some, [field.name]: answer })));
  }
  return all;
}

/** Every combination of answers that an applicant can give, as far as the rules can tell them apart. */
export function declaredCases(procedure: Procedure, chart: Chart, byChannel: boolean): Declared[] {
  const conditions = conditionsIn(chart);
  const atoms = conditions.flatMap(atomsOf);
  const matter = new Set([...fieldsThatMatter(procedure, chart), ...shownBy(procedure), 'resultChannel']);
  const fields = procedure.form.flatMap(({ fields: each }) => each);
  const fixed = Object.fromEntries(fields.map((field) => [field.name, sampleOf(field)]));
  const varied = fields.filter(({ name }) => matter.has(name));
  const cases = new Map<string, Declared>();
  for (const answers of everyAnswer(varied, (field) => candidatesFor(field, atoms, procedure))) {
    const declared = declaredFrom(procedure.form, { ...fixed, ...answers });
    const seen = [
      ...conditions.map((condition) => holds(condition, declared)),
      procedure.tariff ? feeFor(procedure.tariff, declared) > 0 : null,
      procedure.tariff?.exemptions?.find(({ category }) => category === declared[exemptionField])?.percent ?? null,
      byChannel && declared.resultChannel,
    ];
    const key = JSON.stringify(seen);
    if (!cases.has(key)) cases.set(key, declared);
  }
  return [...cases.values()];
}
