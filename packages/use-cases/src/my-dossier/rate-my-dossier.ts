import { type Rating, readRating, type StoredDossier, saveRating } from '@mot-cua/db';
import { type RatingStanding, ratingChangeDays, ratingStanding } from '@mot-cua/policy';
import { normaliseText, type PageProblems, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from './my-dossier.ts';

export const ratingMarks = ['overall', 'convenience', 'punctuality', 'attitude'] as const;
export const longestRemark = 1000;

export interface MyRatingView {
  rating: Rating | null;
  standing: RatingStanding;
  /** How many days after the first time it may be changed. */
  changeDays: number;
}

export type RatingOutcome = { rated: true } | { problems: PageProblems; raw: RawAnswers } | { closed: true } | null;

async function viewOf({ db }: Pick<Deps, 'db'>, { dossier, now }: StoredDossier): Promise<MyRatingView> {
  const rating = await readRating(db, dossier.id);
  const standing = ratingStanding(dossier.state.delivery, rating?.ratedAt ?? null, now);
  return { rating, standing, changeDays: ratingChangeDays };
}

/** What this citizen said of the service, and whether it may be said or changed now. */
export async function readMyRating(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<MyRatingView | null> {
  const found = await myDossier(deps, id, citizen);
  return found && viewOf(deps, found);
}

function problemsIn(raw: RawAnswers, remark: string): PageProblems {
  const marks = ratingMarks
    .filter((mark) => !/^[1-5]$/.test(raw[mark] ?? ''))
    .map((mark) => [mark, { code: 'required' }]);
  const long = remark.length > longestRemark ? [['remark', { code: 'tooLong', params: { max: longestRemark } }]] : [];
  return Object.fromEntries([...marks, ...long]);
}

/** Says how the service was: once for a dossier whose result was delivered; for some days it may be said anew. */
export async function rateMyDossier(
  deps: Pick<Deps, 'db'>,
  { id, raw }: { id: string; raw: RawAnswers },
  citizen: Citizen,
): Promise<RatingOutcome> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  const { standing } = await viewOf(deps, found);
  if (standing !== 'open' && standing !== 'changeable') return { closed: true };
  const remark = normaliseText(raw.remark ?? '');
  const problems = problemsIn(raw, remark);
  if (Object.keys(problems).length > 0) return { problems, raw };
  const [overall = 0, convenience = 0, punctuality = 0, attitude = 0] = ratingMarks.map((mark) => Number(raw[mark]));
  const marks = { overall, convenience, punctuality, attitude };
  await saveRating(deps.db, { dossierId: id, personId: found.dossier.facts.ownerId, remark, at: found.now, ...marks });
  return { rated: true };
}
