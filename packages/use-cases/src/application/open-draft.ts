import { pinnedProcedure } from '@mot-cua/catalog';
import { type Draft, findPerson, type Person, readDossier, readDraft } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import { type Answers, type Procedure, pruned } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { lockedAnswers } from './locked-answers.ts';

export interface OpenDraft {
  draft: Draft;
  procedure: Procedure;
  person: Person;
  locked: Answers;
  answers: Answers;
}

/**
 * A draft with its procedure, its owner and what the e-identity locks; null when it is not there or not theirs, or is
 * the reply to a supplement, which bears its dossier's id.
 */
export async function openDraft(
  { db }: Pick<Deps, 'db'>,
  draftId: string,
  citizen: Citizen,
): Promise<OpenDraft | null> {
  const [draft, person, sent] = await Promise.all([
    readDraft(db, draftId, citizen.id),
    findPerson(db, { id: citizen.id }),
    readDossier(db, draftId),
  ]);
  if (!draft || !person || sent || may('ownDraft', citizen, { draftOwnerId: draft.personId }) !== 'yes') return null;
  const procedure = pinnedProcedure(draft.procedureCode, draft.procedureVersion);
  const locked = lockedAnswers(procedure.form, person);
  return { draft, procedure, person, locked, answers: pruned(procedure.form, { ...draft.answers, ...locked }) };
}
