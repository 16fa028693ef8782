import { saveDraft } from '@mot-cua/db';
import { missing, type PageProblems, parsePage, pruned, type RawAnswers } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { takenVisit } from '../visits/taken-visit.ts';
import { draftDays } from './draft-days.ts';
import { handedIn, openDraft } from './open-draft.ts';
import { unknownCommunes } from './unknown-communes.ts';

export type SavedAnswers =
  | { saved: true; next: string | null }
  | { problems: PageProblems; raw: RawAnswers }
  | { changedMeanwhile: true }
  | null;

/** Saves one page of an application; what is wrong comes back field by field, with what was typed. */
export async function saveAnswers(
  deps: Pick<Deps, 'db'>,
  { draftId, page: pageName, raw, revision }: { draftId: string; page: string; raw: RawAnswers; revision: number },
  hand: Hand,
): Promise<SavedAnswers> {
  const { db } = deps;
  const open = await openDraft(deps, draftId, hand);
  const page = open?.procedure.form.find(({ name }) => name === pageName);
  if (!open || !page) return null;
  if (open.draft.revision !== revision) return { changedMeanwhile: true };
  const today = await todayOf(db, open.now);
  const parsed = parsePage(page, raw, open.answers, today, open.locked);
  const unknown = await unknownCommunes(deps, page, parsed.answers, today.today);
  const problems = { ...unknown, ...parsed.problems };
  if (Object.keys(problems).length > 0) return { problems, raw };
  const answers = pruned(open.procedure.form, parsed.answers);
  const taken = open.draft.agencyId === null ? await takenVisit(deps, { ...open, page, answers }) : {};
  if (Object.keys(taken).length > 0) return { problems: taken, raw };
  const saved = await saveDraft(db, { ...open.draft, answers, revision }, draftDays);
  if (saved.outcome === 'conflict') return { changedMeanwhile: true };
  const left = missing(open.procedure, answers, handedIn(open), today);
  return { saved: true, next: left.pages[0] ?? (left.papers.length > 0 ? 'papers' : null) };
}
