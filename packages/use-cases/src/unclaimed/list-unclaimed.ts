import { type Instant, workingDaysBetween } from '@mot-cua/calendar';
import { type UnclaimedResult, unclaimedAt } from '@mot-cua/db';
import { resultAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { waitedSince } from './waited-since.ts';

/** Working days after which a result counts as not fetched, and the applicant is reminded; the law that was read says none. */
export const unclaimedDays = 5;
/** Working days after which they are reminded once more. */
export const stillUnclaimedDays = 20;

/** More are not shown at once: the longest first. */
export const mostUnclaimed = 100;

export interface WaitingResult extends UnclaimedResult {
  workingDays: number;
}

/** Results that nobody fetched, at the desks where this person hands over. */
export async function listUnclaimed(
  { db }: Pick<Deps, 'db'>,
  { now }: { now: Instant },
  staff: Staff,
): Promise<WaitingResult[]> {
  const agencyIds = resultAgencies(staff);
  if (agencyIds.length === 0) return [];
  const calendar = await loadCalendar(db);
  const before = waitedSince(calendar, unclaimedDays, now);
  const found = await unclaimedAt(db, { agencyIds, before, personId: staff.personId, most: mostUnclaimed });
  return found.map((result) => ({ ...result, workingDays: workingDaysBetween(calendar, result.since, now) }));
}
