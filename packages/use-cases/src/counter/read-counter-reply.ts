import { draftParts, receivedFilesOf } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import { type PartView, partView } from '../application/part-view.ts';
import { type ReceivedView, receivedView } from '../application/received-view.ts';
import type { Deps } from '../deps.ts';
import { answerable } from '../my-dossier/answerable.ts';

/** Scans of a reply that is gathered at the counter, those that are still checked among them; null: not at this counter. */
export async function readCounterReply(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  clerk: Staff,
): Promise<{ parts: PartView[]; received: ReceivedView[] } | null> {
  const found = await answerable(deps, id, clerk);
  if (!found) return null;
  const [parts, received] = await Promise.all([draftParts(deps.db, id), receivedFilesOf(deps.db, id)]);
  return { parts: parts.map(partView), received: received.map(receivedView) };
}
