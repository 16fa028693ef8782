import { removeDraft } from '@mot-cua/db';
import type { Citizen } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { openDraft } from './open-draft.ts';

/** Throws a draft away with its files' entries. False: not there, or not theirs. */
export async function discardApplication(
  deps: Pick<Deps, 'db'>,
  { draftId }: { draftId: string },
  citizen: Citizen,
): Promise<boolean> {
  if (!(await openDraft(deps, draftId, citizen))) return false;
  await removeDraft(deps.db, draftId, citizen.id);
  return true;
}
