import { readDossier } from '@mot-cua/db';
import { may } from '@mot-cua/policy';
import type { Hand } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { answerable } from '../my-dossier/answerable.ts';

interface HeldDraft {
  personId: string;
  procedureCode: string;
  submitterId?: string | null;
  agencyId: string | null;
}

/** Whether somebody fills in a draft: their own or of whom they act for, or one that was begun at their counter. */
export const holdsDraft = (hand: Hand, draft: HeldDraft): boolean =>
  may(hand.kind === 'citizen' ? 'ownDraft' : 'counterDraft', hand, {
    draftOwnerId: draft.personId,
    procedureCode: draft.procedureCode,
    draftAgencyId: draft.agencyId,
    draftSubmitterId: draft.submitterId ?? null,
  }) === 'yes';

/** The same of a file in a draft: the reply to a supplement bears its dossier's id, and is theirs who may answer it. */
export async function holdsFile(
  deps: Pick<Deps, 'db'>,
  hand: Hand,
  { draftId, ...draft }: HeldDraft & { draftId: string },
): Promise<boolean> {
  if (!(await readDossier(deps.db, draftId))) return holdsDraft(hand, draft);
  return (await answerable(deps, draftId, hand)) !== null;
}
