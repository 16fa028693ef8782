import { registerFile, turnDraftPart } from '@mot-cua/db';
import { turnPicture } from '@mot-cua/gateways';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { isPicture, pictureAmong } from './picture-among.ts';

/** Turns a picture by a quarter to the right: what is handed in is turned. False: not there, or not in these hands. */
export async function turnPage(
  deps: Pick<Deps, 'db' | 'files'>,
  { partId }: { partId: string },
  hand: Hand,
): Promise<boolean> {
  const among = await pictureAmong(deps, partId, hand);
  if (!among || !isPicture(among.part)) return false;
  const { sha256, mime } = among.part;
  const bytes = await deps.files.get(sha256);
  if (!bytes) throw new Error(`The file of ${partId} is not in the file store`);
  const stored = await deps.files.put(await turnPicture(mime === 'image/png' ? 'png' : 'jpeg', bytes));
  await registerFile(deps.db, { ...stored, mime, kind: 'upload', state: 'clean' });
  await turnDraftPart(deps.db, partId, stored.sha256);
  return true;
}
