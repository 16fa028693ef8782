import * as db from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { mostBytes } from '../application/attach-paper.ts';
import { type UploadPlace, uploadTarget } from '../application/upload-target.ts';
import type { Deps } from '../deps.ts';

export type BegunUpload = { uploadId: string } | { rejected: 'empty' | 'tooLarge' | 'tooManyWaiting' } | null;

/** Begins a file that will come in parts: what can be refused by its size is refused before it is sent. */
export async function beginUpload(
  deps: Deps,
  { name, size, ...place }: UploadPlace & { name: string; size: number },
  hand: Hand,
): Promise<BegunUpload> {
  const target = await uploadTarget(deps, place, hand);
  if (!target) return null;
  if (!Number.isSafeInteger(size) || size <= 0) return { rejected: 'empty' };
  if (size > mostBytes(target.paper)) return { rejected: 'tooLarge' };
  const begun = { draftId: target.draftId, paper: target.paper.name, name: name.slice(0, 255), size };
  const uploadId = await db.beginUpload(deps.db, begun);
  return uploadId ? { uploadId } : { rejected: 'tooManyWaiting' };
}
