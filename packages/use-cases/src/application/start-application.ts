import { plainDate } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import {
  type Database,
  type Draft,
  draftsOf,
  findCommune,
  findPerson,
  legalNow,
  readDossier,
  startDraft,
} from '@mot-cua/db';
import { actsFor, reachesProcedure } from '@mot-cua/policy';
import type { Procedure } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { draftDays } from './draft-days.ts';
import { knownAnswers } from './locked-answers.ts';

/**
 * The draft of this procedure that is open, begun under whichever version; a reply to a supplement, which bears its
 * dossier's id, is none.
 */
async function draftOf(db: Database, { code }: Procedure, ownerId: string): Promise<Draft | null> {
  const drafts = (await draftsOf(db, ownerId)).filter(({ procedureCode }) => procedureCode === code);
  for (const draft of drafts) if (!(await readDossier(db, draft.id))) return draft;
  return null;
}

/**
 * Begins an application in one's own name or for whom one acts, with what is known of the owner already filled in; an open
 * draft of the same procedure is gone on with. Null: there is no such procedure, or the mandate does not reach it.
 */
export async function startApplication(
  { db }: Pick<Deps, 'db'>,
  { slug }: { slug: string },
  citizen: Citizen,
): Promise<{ draftId: string } | null> {
  const now = await legalNow(db);
  const procedure = findProcedure(slug, plainDate(now));
  if (!procedure) return null;
  if (!reachesProcedure(citizen, procedure.code)) return null;
  const personId = actsFor(citizen);
  const asked = citizen.mandate?.organisation ? citizen.id : personId;
  const [person, open] = await Promise.all([findPerson(db, { id: asked }), draftOf(db, procedure, personId)]);
  if (!person) return null;
  if (open) return { draftId: open.id };
  const commune = person.communeCode ? await findCommune(db, person.communeCode, plainDate(now)) : null;
  const answers = knownAnswers(procedure.form, person, commune?.id ?? null);
  const { code: procedureCode, version: procedureVersion } = procedure;
  const { id } = await startDraft(db, { personId, procedureCode, procedureVersion, answers }, draftDays);
  return { draftId: id };
}
