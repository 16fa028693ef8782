import { pinnedProcedure } from '@mot-cua/catalog';
import { type Draft, findPerson, type Person, readDraft } from '@mot-cua/db';
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

/** A draft with its procedure, its owner and what the e-identity locks; null when it is not there or not theirs. */
export async function openDraft(
  { db }: Pick<Deps, 'db'>,
  draftId: string,
  citizen: Citizen,
): Promise<OpenDraft | null> {
  const [draft, person] = await Promise.all([readDraft(db, draftId, citizen.id), findPerson(db, { id: citizen.id })]);
  if (!draft || !person || may('ownDraft', citizen, { draftOwnerId: draft.personId }) !== 'yes') return null;
  const procedure = pinnedProcedure(draft.procedureCode, draft.procedureVersion);
  const locked = lockedAnswers(procedure.form, person);
  return { draft, procedure, person, locked, answers: pruned(procedure.form, { ...draft.answers, ...locked }) };
}
