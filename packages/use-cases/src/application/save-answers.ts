import { dropTyped, saveDraft } from '@mot-cua/db';
import { type PageProblems, parsePage, pruned, type RawAnswers } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { todayOf } from '../reading/today-of.ts';
import { takenVisit } from '../visits/taken-visit.ts';
import { draftDays } from './draft-days.ts';
import { leftOf } from './left-of.ts';
import { openDraft } from './open-draft.ts';
import { isForeign, type Typist } from './type-answers.ts';
import { unknownCommunes } from './unknown-communes.ts';

export type SavedAnswers =
  | { saved: true; next: string | null }
  | { problems: PageProblems; raw: RawAnswers }
  | { changedMeanwhile: true }
  | null;

interface PostedPage {
  draftId: string;
  page: string;
  raw: RawAnswers;
  revision: number;
  /** Whose typing on the page this sends: what anybody else typed there meanwhile is not written over. */
  typist?: Pick<Typist, 'writer' | 'seen'>;
}

const nobody = { writer: '', seen: '' };

/** Saves one page of an application; what is wrong comes back field by field, with what was typed. */
export async function saveAnswers(
  deps: Pick<Deps, 'db'>,
  { draftId, page: pageName, raw, revision, typist = nobody }: PostedPage,
  hand: Hand,
): Promise<SavedAnswers> {
  const { db } = deps;
  const open = await openDraft(deps, draftId, hand);
  const page = open?.procedure.form.find(({ name }) => name === pageName);
  if (!open || !page) return null;
  if (open.draft.revision !== revision || isForeign(open, pageName, typist)) return { changedMeanwhile: true };
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
  await dropTyped(db, { draftId, page: pageName, writer: typist.writer, stamp: typist.seen });
  const typed = open.typed.filter((each) => each.page !== pageName);
  const left = leftOf({ ...open, typed }, answers, today);
  return { saved: true, next: left.pages[0] ?? (left.papers.length > 0 ? 'papers' : null) };
}
