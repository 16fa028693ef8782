import { type Instant, plainDate } from '@mot-cua/calendar';
import { findProcedure, pinnedProcedure } from '@mot-cua/catalog';
import { type Draft, findPerson, type Person, readApplication, type StoredApplication } from '@mot-cua/db';
import { type Answers, moveDraft, type Procedure, pruned } from '@mot-cua/workflow';
import type { Hand } from '../actors.ts';
import { isReceivedBeyond } from '../beyond/reception-rules.ts';
import type { Deps } from '../deps.ts';
import { holdsDraft } from './holds-draft.ts';
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

/** At a counter the commune that must be the competent one is the counter's own, unless it takes this in for others, too. */
const lockedPlace = (procedure: Procedure, { agencyId }: Draft, now: Instant): Answers =>
  agencyId && 'field' in procedure.competence && !isReceivedBeyond(procedure, plainDate(now))
    ? { [procedure.competence.field]: agencyId }
    : {};

/** Whom the form asks for: the owner; of an organisation, the person who represents it. */
async function applicantOf({ db }: Pick<Deps, 'db'>, { person }: StoredApplication, hand: Hand): Promise<Person> {
  if (hand.kind !== 'citizen' || !hand.mandate?.organisation) return person;
  return (await findPerson(db, { id: hand.id })) ?? person;
}

/**
 * A draft with its procedure, its owner, its papers and what is known and locked; null when it is not there or not in
 * these hands, or is the reply to a supplement, which bears its dossier's id.
 */
export async function openDraft({ db }: Pick<Deps, 'db'>, draftId: string, hand: Hand): Promise<OpenDraft | null> {
  const stored = await readApplication(db, draftId);
  if (!stored || !holdsDraft(hand, stored.draft)) return null;
  const { procedure, draft } = inForce(stored);
  const applicant = await applicantOf({ db }, stored, hand);
  const locked = { ...lockedAnswers(procedure.form, applicant), ...lockedPlace(procedure, draft, stored.now) };
  const answers = pruned(procedure.form, { ...draft.answers, ...locked });
  return { ...stored, draft, procedure, locked, answers };
}

/** The papers that are there: as files, or on the counter. */
export const handedIn = ({ parts, draft }: Pick<OpenDraft, 'parts' | 'draft'>): string[] => [
  ...parts.map(({ paper }) => paper),
  ...draft.onPaper,
];
