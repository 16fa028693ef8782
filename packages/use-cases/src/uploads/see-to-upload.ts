import { addUploadPart, findUpload, removeUploads } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { holdsDraft } from '../application/holds-draft.ts';
import type { Deps } from '../deps.ts';

export interface UploadStanding {
  draftOwnerId: string;
  procedureCode: string;
  size: number;
  received: number;
}

/** How much has come of a file that comes in parts, for whoever fills in its draft. */
export async function readUpload(
  { db }: Pick<Deps, 'db'>,
  { uploadId }: { uploadId: string },
  hand: Hand,
): Promise<UploadStanding | null> {
  const found = await findUpload(db, uploadId);
  if (!found || !holdsDraft(hand, found.draft)) return null;
  const { personId: draftOwnerId, procedureCode } = found.draft;
  return { draftOwnerId, procedureCode, size: found.size, received: found.received };
}

/** Takes the next part. Where it does not begin where the last one ended, or is too long, nothing is taken. */
export async function continueUpload(
  deps: Pick<Deps, 'db'>,
  { uploadId, offset, bytes }: { uploadId: string; offset: number; bytes: Uint8Array },
  hand: Hand,
): Promise<{ taken: boolean; received: number } | null> {
  if (!(await readUpload(deps, { uploadId }, hand))) return null;
  const received =
    Number.isInteger(offset) && Math.abs(offset) < 2 ** 31
      ? await addUploadPart(deps.db, uploadId, { offset, bytes })
      : null;
  if (received !== null) return { taken: true, received };
  const standing = await readUpload(deps, { uploadId }, hand);
  return standing && { taken: false, received: standing.received };
}

/** Throws away what has come. False: not there, or not in these hands. */
export async function cancelUpload(
  deps: Pick<Deps, 'db'>,
  { uploadId }: { uploadId: string },
  hand: Hand,
): Promise<boolean> {
  if (!(await readUpload(deps, { uploadId }, hand))) return false;
  await removeUploads(deps.db, [uploadId]);
  return true;
}
