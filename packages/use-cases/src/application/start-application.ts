import { type Instant, plainDate } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import {
  type Database,
  type Draft,
  draftsOf,
  findCommune,
  legalNow,
  readDossier,
  saveDraft,
  startDraft,
} from '@mot-cua/db';
import { actsFor, reachesProcedure } from '@mot-cua/policy';
import { type Answers, type Procedure, pruned, type RawAnswers } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { needsOf } from '../needs/needs-of.ts';
import { todayOf } from '../reading/today-of.ts';
import { begunWith } from './begun-with.ts';
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

/** The case that was told before an application is begun; an incomplete one, or one of another version, counts for nothing. */
async function decidedIn(db: Database, procedure: Procedure, told: RawAnswers, now: Instant): Promise<Answers> {
  const outcome = needsOf(procedure, told, await todayOf(db, now));
  return 'needs' in outcome ? outcome.needs.answers : {};
}

/** An open draft goes on, with the case that was told now; what else was answered stays. */
async function continueDraft(
  db: Database,
  open: Draft,
  { version, form }: Procedure,
  decided: Answers,
): Promise<{ draftId: string }> {
  // A draft of an older version is carried over when it is opened: its answers have other names.
  if (open.procedureVersion === version && Object.keys(decided).length > 0)
    await saveDraft(db, { ...open, answers: pruned(form, { ...open.answers, ...decided }) }, draftDays);
  return { draftId: open.id };
}

/**
 * Begins an application in one's own name or for whom one acts, with what is known of the owner already filled in; an open
 * draft of the same procedure is gone on with. Null: there is no such procedure, or the mandate does not reach it.
 */
export async function startApplication(
  { db }: Pick<Deps, 'db'>,
  { slug, told = {} }: { slug: string; told?: RawAnswers },
  citizen: Citizen,
): Promise<{ draftId: string } | null> {
  const now = await legalNow(db);
  const procedure = findProcedure(slug, plainDate(now));
  if (!procedure) return null;
  if (!reachesProcedure(citizen, procedure.code)) return null;
  const personId = actsFor(citizen);
  const [person, open] = await Promise.all([begunWith(db, citizen), draftOf(db, procedure, personId)]);
  if (!person) return null;
  const decided = await decidedIn(db, procedure, told, now);
  if (open) return continueDraft(db, open, procedure, decided);
  const commune = person.communeCode ? await findCommune(db, person.communeCode, plainDate(now)) : null;
  const answers = { ...knownAnswers(procedure.form, person, commune?.id ?? null), ...decided };
  const { code: procedureCode, version: procedureVersion } = procedure;
  const { id } = await startDraft(db, { personId, procedureCode, procedureVersion, answers }, draftDays);
  return { draftId: id };
}
