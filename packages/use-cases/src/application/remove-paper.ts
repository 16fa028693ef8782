import { draftOfReceivedFile, findPart, removeDraftPart, removeReceivedFile } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { holdsDraft } from './holds-draft.ts';

/** Takes a file out of a draft again, also one that waits or was refused. False: not there, or not in these hands. */
export async function removePaper(
  { db }: Pick<Deps, 'db'>,
  { partId }: { partId: string },
  hand: Hand,
): Promise<boolean> {
  const received = await draftOfReceivedFile(db, partId);
  if (received) {
    if (!holdsDraft(hand, received)) return false;
    await removeReceivedFile(db, partId);
    return true;
  }
  const part = await findPart(db, partId);
  if (!part?.draftId || !part.draftOwnerId) return false;
  if (!holdsDraft(hand, { personId: part.draftOwnerId, agencyId: part.draftAgencyId })) return false;
  await removeDraftPart(db, part.draftId, partId);
  return true;
}
