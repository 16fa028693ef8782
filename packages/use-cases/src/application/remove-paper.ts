import { findPart, removeDraftPart, removeReceivedFile } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';

/** Takes a file out of a draft again, also one that waits or was refused. False: not there, or not theirs. */
export async function removePaper(
  { db }: Pick<Deps, 'db'>,
  { partId }: { partId: string },
  citizen: Citizen,
): Promise<boolean> {
  const ownDraft = may('ownDraft', citizen, { draftOwnerId: citizen.id }) === 'yes';
  if (ownDraft && (await removeReceivedFile(db, partId, citizen.id))) return true;
  const part = await findPart(db, partId);
  if (!part?.draftId || !part.draftOwnerId) return false;
  if (may('ownDraft', citizen, { draftOwnerId: part.draftOwnerId }) !== 'yes') return false;
  await removeDraftPart(db, part.draftId, partId);
  return true;
}
