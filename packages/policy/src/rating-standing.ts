import type { DeliveryState } from '@mot-cua/workflow';

/** `given`: rated, and no longer to be changed. */
export type RatingStanding = 'notYet' | 'open' | 'changeable' | 'given';

/** How long an applicant may change a rating; asking for it is law (Circular 32/2017, art. 12), the days are ours. */
export const ratingChangeDays = 7;

const dayInMs = 24 * 60 * 60 * 1000;

/** Whether a dossier may be rated: once, when its result was delivered, and changed for some days. */
export function ratingStanding(delivery: DeliveryState, ratedAt: string | null, now: string): RatingStanding {
  if (delivery !== 'delivered') return 'notYet';
  if (!ratedAt) return 'open';
  return Date.parse(now) - Date.parse(ratedAt) < ratingChangeDays * dayInMs ? 'changeable' : 'given';
}
