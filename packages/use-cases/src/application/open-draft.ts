import { pinnedProcedure } from '@mot-cua/catalog';
import { readApplication, type StoredApplication } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Answers, type Procedure, pruned } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { lockedAnswers } from './locked-answers.ts';

export interface OpenDraft extends StoredApplication {
  procedure: Procedure;
  locked: Answers;
  answers: Answers;
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
  const { draft, person } = stored;
  const procedure = pinnedProcedure(draft.procedureCode, draft.procedureVersion);
  const locked = lockedAnswers(procedure.form, person);
  return { ...stored, procedure, locked, answers: pruned(procedure.form, { ...draft.answers, ...locked }) };
}
