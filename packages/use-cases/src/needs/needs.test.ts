import { hanoiCalendar } from '@mot-cua/calendar';
import { procedures } from '@mot-cua/catalog';
import {
  type Answers,
  decidingQuestions,
  declaredFrom,
  type Field,
  feeFor,
  missing,
  type Procedure,
  pruned,
} from '@mot-cua/workflow';
import { expect, it } from 'vitest';
import { needsOf } from './needs-of.ts';

const today = { today: '2026-03-02', calendar: hanoiCalendar };

const sampleNumbers = ({ min = 0, max = 9 }: Field): number[] => [...new Set([min, Math.min(min + 2, max)])];

/** Every answer that may decide anything; a question of free text decides nothing. */
function choicesOf(field: Field): (string | number)[] {
  if (field.kind === 'yesNo') return ['yes', 'no'];
  if (field.kind === 'choice') return [...(field.options ?? [])];
  return field.kind === 'number' ? sampleNumbers(field) : [];
}

/** Every way to answer these questions. */
const combinations = (fields: readonly Field[]): Answers[] =>
  fields.reduce<Answers[]>(
    (all, field) => all.flatMap((answers) => choicesOf(field).map((answer) => ({ ...answers, [field.name]: answer }))),
    [{}],
  );

/** What the application itself asks for: everything that is missing while nothing was handed in, and what is shown at the desk. */
function askedByApplication(procedure: Procedure, answers: Answers): string[] {
  const uploads = missing(procedure, answers, [], today).papers;
  const others = procedure.papers.filter(
    ({ optional, handIn, showWhen }) =>
      (handIn === 'original' || optional) &&
      (!showWhen || [showWhen.is].flat().includes(String(answers[showWhen.field] ?? ''))),
  );
  return [...uploads, ...others.map(({ name }) => name)].sort();
}

const asRaw = (answers: Answers, fields: readonly Field[]) =>
  Object.fromEntries(fields.map(({ name }) => [name, String(answers[name] ?? '')]));

let cases = 0;

it.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
  '%s asks for the same papers and fee as its guide says, whatever else is answered',
  (_, procedure) => {
    const deciding = decidingQuestions(procedure);
    // Beside those that decide, each other question with every answer of its own: none of them may matter.
    const others = procedure.form
      .flatMap(({ fields }) => fields)
      .filter((field) => !deciding.includes(field) && choicesOf(field).length > 0);
    const beside: Answers[] = [{}, ...others.flatMap((field) => combinations([field]))];
    const first = Object.fromEntries(others.map((field) => [field.name, choicesOf(field)[0] ?? '']));
    for (const decided of combinations(deciding))
      for (const other of beside) {
        const answers = pruned(procedure.form, { ...first, ...other, ...decided });
        const told = needsOf(procedure, asRaw(decided, deciding), today);
        if (!('needs' in told)) throw new Error(`${JSON.stringify(decided)}: ${JSON.stringify(told)}`);
        expect(told.needs.papers.map(({ name }) => name).sort()).toEqual(askedByApplication(procedure, answers));
        const fee = procedure.tariff ? feeFor(procedure.tariff, declaredFrom(procedure.form, answers)) : 0;
        expect(told.needs.fee).toBe(fee);
        cases += 1;
      }
  },
);

it('was tried with every combination of all services', () => {
  expect(procedures).toHaveLength(12);
  expect(cases).toBeGreaterThan(500);
});

it('asks on where an answer is missing or is none, and takes none that nobody asked for', () => {
  const marital = procedures.find(({ slug }) => slug === 'marital-status');
  if (!marital) throw new Error('No marital status');
  expect(needsOf(marital, {}, today)).toHaveProperty('problems.maritalHistory');
  expect(needsOf(marital, { maritalHistory: 'sometimes' }, today)).toHaveProperty('problems.maritalHistory');
  const given = { purpose: 'marriage', copies: '4', maritalHistory: 'divorced', fullName: 'x' };
  const told = needsOf(marital, given, today);
  expect(told).toMatchObject({ needs: { answers: { purpose: 'marriage', maritalHistory: 'divorced' }, fee: 8000 } });
  expect(told).not.toHaveProperty('needs.answers.copies');
  expect(told).not.toHaveProperty('needs.answers.fullName');
});
