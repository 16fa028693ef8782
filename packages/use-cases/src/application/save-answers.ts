import { draftParts, findAgency, saveDraft } from '@mot-cua/db';
import {
  type Answers,
  type FormPage,
  missing,
  type PageProblems,
  parsePage,
  pruned,
  type RawAnswers,
} from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { draftDays } from './draft-days.ts';
import { openDraft } from './open-draft.ts';

export type SavedAnswers =
  | { saved: true; next: string | null }
  | { problems: PageProblems; raw: RawAnswers }
  | { changedMeanwhile: true }
  | null;

/** A commune must be one of those that exist today: the form cannot know, so it is asked for here. */
async function unknownCommunes(
  { db }: Pick<Deps, 'db'>,
  page: FormPage,
  answers: Answers,
  today: string,
): Promise<PageProblems> {
  const asked = page.fields.filter(({ kind, name }) => kind === 'commune' && name in answers);
  const found = await Promise.all(
    asked.map(async ({ name }) => {
      const agency = await findAgency(db, String(answers[name]));
      const stands =
        agency?.kind === 'commune' && (agency.validTo ?? today) >= today && (agency.validFrom ?? today) <= today;
      return stands ? [] : [[name, { code: 'notInList' } as const] as const];
    }),
  );
  return Object.fromEntries(found.flat());
}

/** Saves one page of an application; what is wrong comes back field by field, with what was typed. */
export async function saveAnswers(
  deps: Pick<Deps, 'db'>,
  { draftId, page: pageName, raw, revision }: { draftId: string; page: string; raw: RawAnswers; revision: number },
  citizen: Citizen,
): Promise<SavedAnswers> {
  const { db } = deps;
  const [open, today, parts] = await Promise.all([
    openDraft(deps, draftId, citizen),
    todayOf(db),
    draftParts(db, draftId),
  ]);
  const page = open?.procedure.form.find(({ name }) => name === pageName);
  if (!open || !page) return null;
  const parsed = parsePage(page, raw, open.answers, today, open.locked);
  const unknown = await unknownCommunes(deps, page, parsed.answers, today.today);
  const problems = { ...unknown, ...parsed.problems };
  if (Object.keys(problems).length > 0) return { problems, raw };
  const answers = pruned(open.procedure.form, parsed.answers);
  const saved = await saveDraft(db, { ...open.draft, answers, revision }, draftDays);
  if (saved.outcome === 'conflict') return { changedMeanwhile: true };
  const left = missing(
    open.procedure,
    answers,
    parts.map(({ paper }) => paper),
    today,
  );
  return { saved: true, next: left.pages[0] ?? (left.papers.length > 0 ? 'papers' : null) };
}
