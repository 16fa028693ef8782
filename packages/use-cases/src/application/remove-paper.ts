import { draftOfReceivedFile, findPart, removeDraftPart, removeReceivedFile } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { holdsFile } from './holds-draft.ts';

/** Takes a file out of a draft again, also one that waits or was refused. False: not there, or not in these hands. */
export async function removePaper(
  deps: Pick<Deps, 'db'>,
  { partId }: { partId: string },
  hand: Hand,
): Promise<boolean> {
  const received = await draftOfReceivedFile(deps.db, partId);
  if (received) {
    if (!(await holdsFile(deps, hand, received))) return false;
    await removeReceivedFile(deps.db, partId);
    return true;
  }
  const part = await findPart(deps.db, partId);
  if (!part?.draft || !(await holdsFile(deps, hand, part.draft))) return false;
  await removeDraftPart(deps.db, part.draft.draftId, partId);
  return true;
}
