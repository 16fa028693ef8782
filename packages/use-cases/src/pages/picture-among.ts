import { type DraftPart, draftParts, findPart } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import { holdsFile } from '../application/holds-draft.ts';
import type { Deps } from '../deps.ts';

interface Among {
  draftId: string;
  part: DraftPart;
  /** The pictures of the same paper in their order, itself among them. */
  pictures: DraftPart[];
}

export const isPicture = ({ mime }: Pick<DraftPart, 'mime'>): boolean => mime.startsWith('image/');

/** A file of a draft among the pictures of its paper, for whoever fills the draft in; null: not there, or not in these hands. */
export async function pictureAmong(deps: Pick<Deps, 'db'>, partId: string, hand: Hand): Promise<Among | null> {
  const found = await findPart(deps.db, partId);
  if (!found?.draft || !(await holdsFile(deps, hand, found.draft))) return null;
  const { draftId } = found.draft;
  const parts = await draftParts(deps.db, draftId);
  const part = parts.find(({ id }) => id === partId);
  return part
    ? { draftId, part, pictures: parts.filter((each) => each.paper === part.paper && isPicture(each)) }
    : null;
}
