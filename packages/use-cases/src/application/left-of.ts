import { type Answers, missing, visible } from '@mot-cua/workflow';
import type { todayOf } from '../reading/today-of.ts';
import { handedIn, type OpenDraft } from './open-draft.ts';

type Today = Awaited<ReturnType<typeof todayOf>>;

/** What is still to do: a page on which something was typed and not sent is not done, whatever was answered before. */
export function leftOf(open: OpenDraft, answers: Answers, today: Today): { pages: string[]; papers: string[] } {
  const { procedure, typed } = open;
  const { pages, papers } = missing(procedure, answers, handedIn(open), today);
  const unsent = typed.map(({ page }) => page);
  return {
    pages: visible(procedure.form, answers)
      .map(({ name }) => name)
      .filter((name) => pages.includes(name) || unsent.includes(name)),
    papers,
  };
}
