import { takeDraftPartApart } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { pictureAmong } from './picture-among.ts';

/** Takes a joined file apart: its pictures lie there again, to be ordered anew. False: not there, or not in these hands. */
export async function takePagesApart(
  deps: Pick<Deps, 'db'>,
  { partId }: { partId: string },
  hand: Hand,
): Promise<boolean> {
  const among = await pictureAmong(deps, partId, hand);
  if (!among) return false;
  await takeDraftPartApart(deps.db, partId);
  return true;
}
