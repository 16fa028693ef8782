import { receivedFilesOf } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import { type ReceivedView, receivedView } from '../application/received-view.ts';
import type { Deps } from '../deps.ts';
import { myDossier } from './my-dossier.ts';

/** Files of a reply that is being gathered and that wait to be checked, or were refused. */
export async function readReplyFiles(
  deps: Pick<Deps, 'db'>,
  { id }: { id: string },
  citizen: Citizen,
): Promise<ReceivedView[]> {
  const found = await myDossier(deps, id, citizen, 'ownDossierActs');
  return found ? (await receivedFilesOf(deps.db, id)).map(receivedView) : [];
}
