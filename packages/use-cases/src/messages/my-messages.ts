import { addMessage, type StoredDossier } from '@mot-cua/db';
import type { PageProblems } from '@mot-cua/workflow';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from '../my-dossier/my-dossier.ts';
import { messageBody, mostWaiting } from './message-body.ts';
import { type MessageView, messageViews } from './message-view.ts';

export interface MyMessages {
  readonly messages: MessageView[];
  /** `closed`: the dossier has ended; `tooMany`: so many wait for an answer that no more are taken. */
  readonly standing: 'open' | 'closed' | 'tooMany';
}

/** After the end the way is a complaint, a correction or a new application: nobody watches this thread any more. */
const isClosed = ({ closedAt }: StoredDossier): boolean => closedAt !== null;

/** What this citizen and the agency wrote to each other, and whether more may be written. */
export async function readMyMessages(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<MyMessages | null> {
  const found = await myDossier(deps, id, citizen);
  if (!found) return null;
  const messages = await messageViews(deps.db, id);
  const full = messages.filter(({ waits }) => waits).length >= mostWaiting;
  return { messages, standing: isClosed(found) ? 'closed' : full ? 'tooMany' : 'open' };
}

export type WriteOutcome =
  | { written: true }
  | { problems: PageProblems; text: string }
  | { standing: 'closed' | 'tooMany' };

/** Writes to whoever has the dossier. It changes nothing about the dossier and stops no clock. */
export async function writeToAgency(
  deps: Pick<Deps, 'db'>,
  { id, text, intentId }: { id: string; text: string; intentId: string },
  citizen: Citizen,
): Promise<WriteOutcome | null> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  if (!found) return null;
  if (isClosed(found)) return { standing: 'closed' };
  const checked = messageBody(text);
  if ('problems' in checked) return { ...checked, text };
  const message = { dossierId: id, authorId: citizen.id, agencyId: null, body: checked.body, intentId, at: found.now };
  const added = await addMessage(deps.db, message, mostWaiting);
  return added === 'tooMany' ? { standing: 'tooMany' } : { written: true };
}
