import { readAnswers, readParts, record } from '@mot-cua/db';
import { type BookedVisit, decideMoveVisit, sameVisit, withVisit } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { momentOf } from '../reading/moment-of.ts';
import { findMyVisit } from './my-visit.ts';

/** `taken`: somebody was quicker, or nobody is seen then; `tooLate`: it stands as it is. */
export type MovedVisit = { moved: true } | { trouble: 'taken' | 'tooLate' | 'changedMeanwhile' } | null;

interface Asked {
  id: string;
  to: BookedVisit;
  version: number;
  intentId: string;
}

/** Books another hour in place of the one that stands, or keeps that one: never none. Null: there is no visit of theirs to move. */
export async function moveMyVisit(
  deps: Pick<Deps, 'db'>,
  { id, to, version, intentId }: Asked,
  citizen: Citizen,
): Promise<MovedVisit> {
  const theirs = await findMyVisit(deps, id, citizen);
  if (!theirs) return null;
  const { found, mine } = theirs;
  const { dossier, provisionalNumber } = found;
  // A button pressed twice asks for the visit that stands by now.
  if (sameVisit(mine.visit, to)) return { moved: true };
  if (!mine.free) return { trouble: 'tooLate' };
  if (dossier.version !== version) return { trouble: 'changedMeanwhile' };
  if (!mine.free.some((each) => sameVisit(each, to))) return { trouble: 'taken' };
  const [revisions, parts, moment] = await Promise.all([
    readAnswers(deps.db, id),
    readParts(deps.db, id),
    momentOf(deps.db, found.now),
  ]);
  const { answers = {}, revision = 0 } = revisions[0] ?? {};
  const asked = { to, revision: revision + 1, actorId: citizen.id };
  const decision = decideMoveVisit(mine.procedure, dossier, asked, moment);
  if (!decision) return { trouble: 'tooLate' };
  const { outcome } = await record(deps.db, {
    ...{ decision, expectedVersion: version, intentId, texts: [] },
    submission: {
      answers: withVisit(answers, to),
      parts: parts.flatMap(({ supersededAt, paper, sha256, name }) =>
        supersededAt === null ? [{ paper, sha256, name }] : [],
      ),
      draftId: null,
      provisionalNumber,
      search: String(answers.fullName ?? ''),
    },
  });
  if (outcome === 'recorded' || outcome === 'repeated') return { moved: true };
  return { trouble: outcome === 'visitTaken' ? 'taken' : 'changedMeanwhile' };
}
