import { hanoiCalendar } from '@mot-cua/calendar';
import { type FieldProblem, type Procedure, parsePage, type RawAnswers } from '@mot-cua/workflow';

/** What a service finds wrong with the answers to one page of its form, filled in on Monday 2 March 2026. */
export function problemsOf(
  { form }: Procedure,
  pageName: string,
  raw: RawAnswers,
): Readonly<Record<string, FieldProblem>> {
  const page = form.find(({ name }) => name === pageName);
  if (!page) throw new Error(`The form has no page ${pageName}`);
  return parsePage(page, raw, {}, { today: '2026-03-02', calendar: hanoiCalendar }).problems;
}
