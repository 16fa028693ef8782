import { removeDraft } from '@mot-cua/db';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { openDraft } from './open-draft.ts';

/** Throws a draft away with its files' entries. False: not there, or not theirs. */
export async function discardApplication(
  deps: Pick<Deps, 'db'>,
  { draftId }: { draftId: string },
  hand: Hand,
): Promise<boolean> {
  const open = await openDraft(deps, draftId, hand);
  if (!open) return false;
  await removeDraft(deps.db, draftId, open.draft.personId);
  return true;
}
