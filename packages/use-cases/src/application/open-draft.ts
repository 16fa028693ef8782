import { plainDate } from '@mot-cua/calendar';
import { findProcedure, pinnedProcedure } from '@mot-cua/catalog';
import { readApplication, type StoredApplication } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Answers, moveDraft, type Procedure, pruned } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { lockedAnswers } from './locked-answers.ts';

export interface OpenDraft extends StoredApplication {
  procedure: Procedure;
  locked: Answers;
  answers: Answers;
}

/** A draft under the version that may be applied for today; of a service that is retired, under its own. */
function inForce({ draft, now }: StoredApplication): Pick<OpenDraft, 'procedure' | 'draft'> {
  const begun = pinnedProcedure(draft.procedureCode, draft.procedureVersion);
  const offered = findProcedure(begun.slug, plainDate(now)) ?? begun;
  if (offered.version === begun.version) return { procedure: begun, draft };
  const moved = moveDraft(begun, offered, draft);
  return { procedure: offered, draft: { ...draft, ...moved, procedureVersion: offered.version } };
}

/**
 * A draft with its procedure, its owner, its papers and what the e-identity locks; null when it is not there or not
 * theirs, or is the reply to a supplement, which bears its dossier's id.
 */
export async function openDraft(
  { db }: Pick<Deps, 'db'>,
  draftId: string,
  citizen: Citizen,
): Promise<OpenDraft | null> {
  const stored = await readApplication(db, draftId, citizen.id);
  if (!stored || may('ownDraft', citizen, { draftOwnerId: stored.draft.personId }) !== 'yes') return null;
  const { procedure, draft } = inForce(stored);
  const locked = lockedAnswers(procedure.form, stored.person);
  const answers = pruned(procedure.form, { ...draft.answers, ...locked });
  return { ...stored, draft, procedure, locked, answers };
}
