import { findPart } from '@mot-cua/db';
import { smallPicture } from '@mot-cua/gateways';
import type { Hand } from '../actors.ts';
import { holdsFile } from '../application/holds-draft.ts';
import type { Deps } from '../deps.ts';
import type { Download } from '../papers/open-my-result.ts';
import { isPicture } from './picture-among.ts';

/** A picture of a draft, small enough to stand beside others, for whoever fills the draft in. */
export async function pagePicture(
  deps: Pick<Deps, 'db' | 'files'>,
  { partId }: { partId: string },
  hand: Hand,
): Promise<Download | null> {
  const part = await findPart(deps.db, partId);
  if (!part?.draft || !isPicture(part) || !(await holdsFile(deps, hand, part.draft))) return null;
  const bytes = await deps.files.get(part.sha256);
  if (!bytes) throw new Error(`The file of ${partId} is not in the file store`);
  return { bytes: await smallPicture(bytes), fileName: part.name, mime: 'image/jpeg' };
}
