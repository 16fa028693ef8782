import {
  type Answer,
  type Answers,
  type Field,
  fits,
  type Migration,
  moveAnswers,
  type Procedure,
  questionsOf,
  readBy,
  sourceOf,
  visible,
} from '@mot-cua/workflow';
import { answersOneByOne, sampleAnswers } from './domain.ts';
import { type Problem, problem } from './problem.ts';
import { fieldsRead } from './rule-fields.ts';

interface Given {
  migration: Migration;
  from: Procedure;
  to: Procedure;
}

const fieldsOf = ({ form }: Procedure): Field[] => form.flatMap(({ fields }) => fields);

/** Old questions that no new one reads and that are not said to be kept aside. */
function forgotten({ migration, from, to }: Given): Problem[] {
  const read = new Set(fieldsOf(to).flatMap(({ name }) => readBy(sourceOf(migration, from.form, name))));
  return fieldsOf(from)
    .filter(({ name }) => !read.has(name) && !migration.aside?.includes(name))
    .map(({ name }) => problem('fieldLost', { field: name }));
}

const isOpen = (migration: Migration, name: string): boolean => {
  const source = migration.fields?.[name];
  return source !== undefined && 'open' in source;
};

/** New questions that old records do not answer. */
function unanswered({ migration, from, to }: Given, old: Answers): Problem[] {
  const { answers, unclear } = moveAnswers(migration, from.form, to.form, old);
  const asked = visible(to.form, answers).flatMap((page) => questionsOf(page, answers));
  return asked
    .filter(({ name, optional }) => !optional && !(name in answers) && !isOpen(migration, name))
    .filter(({ name }) => !unclear.some(({ field }) => field === name))
    .map(({ name }) => problem('fieldUnanswered', { field: name }));
}

/** Questions left open in old records although a rule or the result reads them. */
const openButRead = ({ migration, to }: Given): Problem[] =>
  fieldsRead(to)
    .filter((name) => isOpen(migration, name))
    .map((name) => problem('openRead', { field: name }));

/** Questions of another kind under the same name, without a word how old answers are to be read. */
function kindUnsaid({ migration, from, to }: Given): Problem[] {
  const old = new Map(fieldsOf(from).map((field) => [field.name, field]));
  return fieldsOf(to).flatMap((field) => {
    const before = old.get(field.name);
    const changed = before && before.kind !== field.kind && !migration.fields?.[field.name];
    return changed ? [problem('kindUnsaid', { field: field.name })] : [];
  });
}

interface Case {
  name: string;
  value: Answer;
  answers: Answers;
}

/** What a new form shows of one old answer: everything that reads it, or that it is kept as it was. */
function traceOf({ migration, from, to }: Given, { name, answers: old }: Case): string {
  const { answers, aside, unclear } = moveAnswers(migration, from.form, to.form, old);
  if (name in aside) return `aside ${aside[name]}`;
  const readers = fieldsOf(to).filter((field) => readBy(sourceOf(migration, from.form, field.name)).includes(name));
  return JSON.stringify(
    readers.map((field) => (unclear.some((each) => each.field === field.name) ? '?' : (answers[field.name] ?? null))),
  );
}

/** Two answers that were told apart and are no longer, or one that is gone. */
function valuesLost(given: Given): Problem[] {
  const cases = answersOneByOne(given.from.form).filter(({ name, answers }) => name in answers);
  const traces = cases.map((each) => ({ ...each, trace: traceOf(given, each) }));
  return traces.flatMap(({ name, value, trace }) => {
    const twin = traces.find((other) => other.name === name && other.value !== value && other.trace === trace);
    const gone = /^\[(null(,null)*)?\]$/.test(trace) || (twin !== undefined && !trace.includes('"?"'));
    return gone ? [problem('valueLost', { field: name, value: String(value) })] : [];
  });
}

/** Values that a migration itself writes must be answers to the new question. */
function unfit({ migration, to }: Given): Problem[] {
  return fieldsOf(to).flatMap((field) => {
    const source = migration.fields?.[field.name];
    const value = source && ('value' in source ? source.value : 'otherwise' in source ? source.otherwise : undefined);
    return value === undefined || fits(field, value)
      ? []
      : [problem('valueLost', { field: field.name, value: String(value) })];
  });
}

/** Papers that were handed in and that no paper of the new version takes over. */
const papersLost = ({ migration, from, to }: Given): Problem[] =>
  from.papers.flatMap(({ name }) => {
    const after = migration.papers?.[name];
    const lives = after === null || to.papers.some((paper) => paper.name === (after ?? name));
    return lives ? [] : [problem('paperLost', { paper: name })];
  });

/** That no answer and no paper of any old record is lost, changed in silence, or demanded after the event. */
export function proveFields(given: Given): Problem[] {
  const samples = [sampleAnswers(given.from.form), ...answersOneByOne(given.from.form).map(({ answers }) => answers)];
  const lost = forgotten(given);
  const named = new Set(lost.map(({ about }) => about.field));
  return [
    ...lost,
    ...samples.flatMap((answers) => unanswered(given, answers)),
    ...openButRead(given),
    ...kindUnsaid(given),
    ...valuesLost(given).filter(({ about }) => !named.has(about.field)),
    ...unfit(given),
    ...papersLost(given),
  ];
}
