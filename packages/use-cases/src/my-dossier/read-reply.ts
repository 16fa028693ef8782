import { draftParts, receivedFilesOf } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { type PartView, partView } from '../application/part-view.ts';
import { type ReceivedView, receivedView } from '../application/received-view.ts';
import type { Deps } from '../deps.ts';
import { answerable } from './answerable.ts';

/** Files of a reply that is being gathered, and those that are still checked or were refused; null: not in these hands. */
export async function readReply(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  hand: Hand,
): Promise<{ parts: PartView[]; received: ReceivedView[] } | null> {
  const found = await answerable(deps, id, hand);
  if (!found) return null;
  const [parts, received] = await Promise.all([draftParts(deps.db, id), receivedFilesOf(deps.db, id)]);
  return { parts: parts.map(partView), received: received.map(receivedView) };
}
