import type { Answers, Field, FormPage, ShowWhen } from './field.ts';

const shown = (when: ShowWhen | undefined, answers: Answers): boolean => {
  if (!when) return true;
  const answer = String(answers[when.field] ?? '');
  return typeof when.is === 'string' ? answer === when.is : when.is.includes(answer);
};

/** What is asked of this applicant, given the answers so far. Works for pages, questions and papers alike. */
export const visible = <Part extends { showWhen?: ShowWhen }>(parts: readonly Part[], answers: Answers): Part[] =>
  parts.filter(({ showWhen }) => shown(showWhen, answers));

/** The questions of a page that are asked, given the answers so far. */
export const questionsOf = (page: FormPage, answers: Answers): Field[] => visible(page.fields, answers);

/** Answers to questions that are still asked; the rest is dropped, so that no hidden answer travels along. */
export function pruned(pages: readonly FormPage[], answers: Answers): Answers {
  const asked = visible(pages, answers).flatMap((page) => questionsOf(page, answers));
  const names = new Set(asked.map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name)));
}
