import { addMessage, staffNames, type UnansweredDossier, unansweredAt } from '@mot-cua/db';
import { answeredAgencies, answeringAgency } from '@mot-cua/policy';
import type { PageProblems } from '@mot-cua/workflow';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { staffDossier } from '../staff/staff-dossier.ts';
import { messageBody, mostWaiting } from './message-body.ts';
import { type MessageView, messageViews } from './message-view.ts';

export interface StaffMessages {
  /** With the name of the colleague who wrote. */
  readonly messages: (MessageView & { author: string | null })[];
  /** Whether this member of staff may answer. */
  readonly mayAnswer: boolean;
}

/** What was written about a dossier, for those who see it. */
export async function readMessages(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  staff: Staff,
): Promise<StaffMessages | null> {
  const found = await staffDossier(deps, id, staff);
  if (!found) return null;
  const messages = await messageViews(deps.db, id);
  const authors = messages.flatMap(({ agency, authorId }) => (agency ? authorId : []));
  const names = await staffNames(deps.db, authors);
  return {
    messages: messages.map((message) => ({
      ...message,
      author: message.agency && (names.get(message.authorId) ?? null),
    })),
    mayAnswer: answeringAgency(staff, found.dossier.facts) !== null,
  };
}

/** Writes to the citizen, for one's agency: it answers all that waited, and the citizen is told. */
export async function answerCitizen(
  deps: Pick<Deps, 'db'>,
  { id, text, intentId }: { id: string; text: string; intentId: string },
  staff: Staff,
): Promise<{ written: true } | { problems: PageProblems; text: string } | null> {
  const found = await staffDossier(deps, id, staff, 'staffDossierActs');
  const agencyId = found && answeringAgency(staff, found.dossier.facts);
  if (!found || !agencyId) return null;
  const checked = messageBody(text);
  if ('problems' in checked) return { ...checked, text };
  const message = { dossierId: id, authorId: staff.id, agencyId, body: checked.body, intentId, at: found.now };
  await addMessage(deps.db, message, mostWaiting);
  return { written: true };
}

const longestList = 100;

/** The dossiers in which citizens wait for an answer of this person's agencies, the longest first; at most a hundred. */
export const listUnanswered = ({ db }: Pick<Deps, 'db'>, staff: Staff): Promise<UnansweredDossier[]> =>
  unansweredAt(db, { agencyIds: answeredAgencies(staff), personId: staff.personId, most: longestList });
