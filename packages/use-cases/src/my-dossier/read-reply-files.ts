import { receivedFilesOf } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { type ReceivedView, receivedView } from '../application/received-view.ts';
import type { Deps } from '../deps.ts';
import { answerable } from './answerable.ts';

/** Files of a reply that is being gathered and that wait to be checked, or were refused. */
export async function readReplyFiles(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  hand: Hand,
): Promise<ReceivedView[]> {
  const found = await answerable(deps, id, hand);
  return found ? (await receivedFilesOf(deps.db, id)).map(receivedView) : [];
}
