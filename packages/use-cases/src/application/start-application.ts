import { plainDate } from '@mot-cua/calendar';
import { findProcedure } from '@mot-cua/catalog';
import { draftsOf, findCommune, findPerson, legalNow, startDraft } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { draftDays } from './draft-days.ts';
import { knownAnswers } from './locked-answers.ts';

/** Begins an application, with what is known already filled in; an open draft of the same procedure is gone on with. */
export async function startApplication(
  { db }: Pick<Deps, 'db'>,
  { slug }: { slug: string },
  citizen: Citizen,
): Promise<{ draftId: string } | null> {
  const procedure = findProcedure(slug);
  if (!procedure) return null;
  const [person, drafts, now] = await Promise.all([
    findPerson(db, { id: citizen.id }),
    draftsOf(db, citizen.id),
    legalNow(db),
  ]);
  if (!person) return null;
  const open = drafts.find(
    (each) => each.procedureCode === procedure.code && each.procedureVersion === procedure.version,
  );
  if (open) return { draftId: open.id };
  const commune = person.communeCode ? await findCommune(db, person.communeCode, plainDate(now)) : null;
  const answers = knownAnswers(procedure.form, person, commune?.id ?? null);
  const { code: procedureCode, version: procedureVersion } = procedure;
  const { id } = await startDraft(db, { personId: citizen.id, procedureCode, procedureVersion, answers }, draftDays);
  return { draftId: id };
}
