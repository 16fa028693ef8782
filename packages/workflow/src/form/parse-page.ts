import type { Today } from './date.ts';
import type { Answer, Answers, Field, FieldProblem, FormPage, RawAnswers } from './field.ts';
import { parseField } from './parse-field.ts';
import { questionsOf } from './visible.ts';

export type PageProblems = Readonly<Record<string, FieldProblem>>;

export interface ParsedPage {
  /** The page's answers laid over the earlier ones. */
  answers: Answers;
  problems: PageProblems;
}

function readFields(fields: readonly Field[], raw: RawAnswers, today: Today) {
  const found: Record<string, Answer> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const field of fields) {
    const parsed = parseField(field, raw, today);
    if (!parsed.ok) problems[field.name] = parsed.problem;
    else if (parsed.answer !== null) found[field.name] = parsed.answer;
  }
  return { found, problems };
}

/**
 * A posted page read and judged. A question that depends on another of the same page counts by what was posted now.
 * `locked` answers (known from the identity provider) win over anything posted.
 */
export function parsePage(
  page: FormPage,
  raw: RawAnswers,
  earlier: Answers,
  today: Today,
  locked: Answers = {},
): ParsedPage {
  const names = new Set(page.fields.map(({ name }) => name));
  const kept = Object.fromEntries(Object.entries(earlier).filter(([name]) => !names.has(name)));
  const open = page.fields.filter(({ name }) => !(name in locked));
  const everything = readFields(open, raw, today);
  const answers = { ...kept, ...everything.found, ...locked };
  const asked = new Set(questionsOf(page, answers).map(({ name }) => name));
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name) || asked.has(name))),
    problems: Object.fromEntries(Object.entries(everything.problems).filter(([name]) => asked.has(name))),
  };
}

/** Posted values of stored answers: what an input shows again. */
export function rawFrom(fields: readonly Field[], answers: Answers): Record<string, string> {
  return Object.fromEntries(
    fields.flatMap(({ name, kind }) => {
      const answer = answers[name];
      if (answer === undefined) return [];
      if (kind !== 'date') return [[name, String(answer)]];
      const [year = '', month = '', day = ''] = String(answer).split('-');
      return [
        [`${name}.day`, String(Number(day))],
        [`${name}.month`, String(Number(month))],
        [`${name}.year`, year],
      ];
    }),
  );
}
