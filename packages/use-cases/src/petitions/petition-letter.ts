import { contactOf, type Database, findAgency, type NewLetter, type Petition, type PetitionCourse } from '@mot-cua/db';
import type { PetitionStep } from './petition-steps.ts';

const toldAfter = {
  receive: 'petitionReceived',
  refuse: 'petitionRefused',
  passOn: 'petitionPassedOn',
  answer: 'petitionAnswered',
  publish: 'petitionPublished',
  unpublish: null,
} as const satisfies Record<PetitionStep, string | null>;

/** Nothing that was written stands in a letter: only that something happened, and where to read it. */
export async function petitionLetter(
  db: Database,
  step: PetitionStep,
  { id, code, version, personId, email, language }: Petition,
  { agencyId, dueAt }: PetitionCourse,
): Promise<NewLetter | null> {
  const kind = toldAfter[step];
  const [contact, agency] = await Promise.all([
    personId === null ? null : contactOf(db, personId),
    findAgency(db, agencyId),
  ]);
  const recipient = contact ? contact.email : email;
  if (!kind || !recipient) return null;
  return {
    key: `petition:${id}:${version + 1}`,
    channel: 'mail',
    kind,
    recipient,
    language: contact?.language ?? language,
    details: { code, agencyVi: agency?.nameVi ?? '', agencyEn: agency?.nameEn ?? '', due: dueAt ?? '' },
  };
}
