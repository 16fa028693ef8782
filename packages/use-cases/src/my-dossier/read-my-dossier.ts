import { lastParcel, lastProposal, messagesOf, type ParcelStanding, type ReadEntry } from '@mot-cua/db';
import type { SealReport } from '@mot-cua/documents';
import type { Citizen } from '../actors.ts';
import { hasOtherCase } from '../change-of-case/read-case.ts';
import type { Deps } from '../deps.ts';
import { checkResult } from '../papers/check-result.ts';
import { type ResultStanding, resultStanding } from '../papers/result-standing.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { type DossierView, dossierView, type ReadTogether } from '../reading/dossier-view.ts';
import { handedInBy } from '../reading/handed-in-by.ts';
import { citizenTimeline, type TimelineEntry } from '../reading/timeline.ts';
import { noteAccess } from '../staff/note-access.ts';
import { myDossier } from './my-dossier.ts';

export interface MyResultView {
  paperId: string;
  verifyToken: string;
  number: string;
  sealed: SealReport;
  /** Whether it still holds; by which document not, and why. */
  standing: ResultStanding;
  revokedBecause: string | null;
  /** Those that were issued before it, which it took the place of. */
  earlier: readonly { paperId: string; number: string }[];
}

export interface MyDossierView extends DossierView {
  timeline: TimelineEntry[];
  result: MyResultView | null;
  /** What whoever follows the dossier without signing in has to know besides its number. */
  lookupCode: string;
  /** The draft that the applicant is asked to read; empty when it comes from a register. */
  draftToConfirm: string | null;
  /** Whoever handed it in for the owner; null where the owner did. */
  handedInBy: string | null;
  /** Its owner asks, not somebody who acts for them. */
  isOwn: boolean;
  /** The agency means another case of the service, and waits for an answer. */
  caseProposed: boolean;
  /** How far the carrier has its result; null where it does not go by post, or not yet. */
  parcel: { state: ParcelStanding['state']; trackingNumber: string | null } | null;
  /** How many messages went to and fro. */
  written: number;
}

function revokedBecause(journal: readonly ReadEntry[]): string | null {
  const last = journal.findLast(({ entry }) => entry.type === 'revokeResult');
  return last?.entry.type === 'revokeResult' ? (last.texts[last.entry.data.reason] ?? null) : null;
}

async function resultOf(deps: Deps, { issued, view, journal }: ReadTogether): Promise<MyResultView | null> {
  const paper = issued.findLast(({ kind }) => kind === 'result');
  if (!paper || view.dossier.state.delivery === 'notReady' || view.dossier.state.delivery === 'preparing') return null;
  const bytes = await deps.files.get(paper.sha256);
  if (!bytes) throw new Error(`The result ${paper.id} is not in the file store`);
  const sealed = await checkResult(deps, paper, { bytes, journal, now: view.now });
  const standing = resultStanding(paper, issued, journal);
  return {
    ...{ paperId: paper.id, verifyToken: paper.verifyToken, number: paper.number ?? '', sealed, standing },
    revokedBecause: standing.state === 'revoked' ? revokedBecause(journal) : null,
    earlier: issued.flatMap(({ id, kind, seq, number }) =>
      kind === 'result' && seq < paper.seq ? [{ paperId: id, number: number ?? '' }] : [],
    ),
  };
}

function draftToConfirm({ view, journal }: ReadTogether): string | null {
  if (!view.permitted.some(({ command }) => command === 'confirmDraft')) return null;
  const last = journal.findLast(({ entry }) => entry.type === 'submitForApproval');
  return last?.entry.type === 'submitForApproval' ? (last.texts[last.entry.data.draft] ?? '') : '';
}

/** A dossier as its owner follows it: where it is, what to do, when it is done. */
export async function readMyDossier(
  deps: Deps,
  { id }: { id: string },
  citizen: Citizen,
): Promise<MyDossierView | null> {
  const [found, calendar] = await Promise.all([myDossier(deps, id, citizen), loadCalendar(deps.db)]);
  if (!found) return null;
  const [together, messages, proposal, parcel] = await Promise.all([
    dossierView(deps, found, citizen, calendar),
    messagesOf(deps.db, id),
    lastProposal(deps.db, id),
    found.dossier.facts.resultChannel === 'post' ? lastParcel(deps.db, id) : null,
    noteAccess(deps, id, citizen, 'dossier'),
  ]);
  return {
    ...together.view,
    timeline: citizenTimeline(together.journal),
    result: await resultOf(deps, together),
    lookupCode: found.lookupCode,
    draftToConfirm: draftToConfirm(together),
    handedInBy: handedInBy(together),
    isOwn: found.dossier.facts.ownerId === citizen.id,
    caseProposed: proposal?.declinedAt === null && hasOtherCase(together.view.procedure, found.dossier),
    parcel: parcel && { state: parcel.state, trackingNumber: parcel.trackingNumber },
    written: messages.length,
  };
}
