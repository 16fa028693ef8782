import { removeUploads, wholeUploads } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { type UploadPlace, uploadTarget } from '../application/upload-target.ts';
import type { Deps } from '../deps.ts';

export interface UploadedFile {
  id: string;
  name: string;
  bytes: Uint8Array;
}

/**
 * The files for one paper that came in parts and are whole, to be looked at as if they had come at once. They stay until
 * they are done with: an answer that was lost on its way is asked for again.
 */
export async function readUploaded(
  deps: Deps,
  { ids, ...place }: UploadPlace & { ids: readonly string[] },
  hand: Hand,
): Promise<UploadedFile[] | null> {
  const target = await uploadTarget(deps, place, hand);
  if (!target) return null;
  const whole = await wholeUploads(deps.db, target.draftId, ids);
  return whole.filter(({ paper }) => paper === target.paper.name).map(({ id, name, bytes }) => ({ id, name, bytes }));
}

export const doneWithUploads = ({ db }: Pick<Deps, 'db'>, files: readonly UploadedFile[]): Promise<void> =>
  removeUploads(
    db,
    files.map(({ id }) => id),
  );
