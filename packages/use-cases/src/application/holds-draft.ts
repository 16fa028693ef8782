import { may } from '@mot-cua/policy';
import type { Hand } from '../actors.ts';

/** Whether somebody fills in a draft: their own, or one that was begun at their counter. */
export const holdsDraft = (hand: Hand, draft: { personId: string; agencyId: string | null }): boolean =>
  may(hand.kind === 'citizen' ? 'ownDraft' : 'counterDraft', hand, {
    draftOwnerId: draft.personId,
    draftAgencyId: draft.agencyId,
  }) === 'yes';
