import { orderDraftParts } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { pictureAmong } from './picture-among.ts';

/** Lays a picture before the one above it, or behind the one below it. False: not there, or not in these hands. */
export async function movePage(
  deps: Pick<Deps, 'db'>,
  { partId, to }: { partId: string; to: 'up' | 'down' },
  hand: Hand,
): Promise<boolean> {
  const among = await pictureAmong(deps, partId, hand);
  if (!among) return false;
  const ids = among.pictures.map(({ id }) => id);
  const from = ids.indexOf(partId);
  const place = to === 'up' ? from - 1 : from + 1;
  const isThere = from >= 0 && place >= 0 && place < ids.length;
  if (isThere) await orderDraftParts(deps.db, among.draftId, ids.toSpliced(from, 1).toSpliced(place, 0, partId));
  return true;
}
