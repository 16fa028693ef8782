import type { PaperComponent } from '../procedure.ts';
import type { Today } from './date.ts';
import type { Answers, FormPage } from './field.ts';
import { type PageProblems, parsePage, rawFrom } from './parse-page.ts';
import { visible } from './visible.ts';

export type Progress = 'notStarted' | 'inProgress' | 'done';

/** What is still wrong with a page's stored answers. */
export const problemsOf = (page: FormPage, answers: Answers, today: Today): PageProblems =>
  parsePage(page, rawFrom(page.fields, answers), answers, today).problems;

/** How far a page is: for the task list, and for going on where one left. */
export function pageProgress(page: FormPage, answers: Answers, today: Today): Progress {
  if (Object.keys(problemsOf(page, answers, today)).length === 0) return 'done';
  return page.fields.some(({ name }) => name in answers) ? 'inProgress' : 'notStarted';
}

/** Pages with something still to mend, and papers still to hand in: empty when the application may be sent. */
export function missing(
  { form, papers }: { form: readonly FormPage[]; papers: readonly PaperComponent[] },
  answers: Answers,
  attached: readonly string[],
  today: Today,
): { pages: string[]; papers: string[] } {
  return {
    pages: visible(form, answers)
      .filter((page) => pageProgress(page, answers, today) !== 'done')
      .map(({ name }) => name),
    papers: visible(papers, answers)
      .filter(({ handIn, optional, name }) => handIn === 'upload' && !optional && !attached.includes(name))
      .map(({ name }) => name),
  };
}
