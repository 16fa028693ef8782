import { type Announcement, type AnnouncementProblem, announceDays, announcementProblems } from '@mot-cua/calendar';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { forgetCalendars, loadCalendar } from '../reading/calendars.ts';
import { announcingAgency } from './announcing-agency.ts';
import { answerAgain, type InForce, putInForce } from './put-in-force.ts';

export type Announced = InForce | { problems: AnnouncementProblem[] };

/**
 * Puts the announced days in force on the calendar that was looked at, and counts the dates of the dossiers anew.
 * Sent again, it answers as the first time. Null: not for this person.
 */
export async function announce(
  deps: Pick<Deps, 'db'>,
  { announced, version }: { announced: Announcement; version: string },
  staff: Staff,
): Promise<Announced | null> {
  const { db } = deps;
  const agencyId = await announcingAgency(deps, staff);
  if (!agencyId) return null;
  forgetCalendars(db);
  const before = await loadCalendar(db);
  const { document, name: occasion } = announced;
  const said = { follows: version, document, occasion, by: { staffId: staff.id, agencyId } };
  if (before.version !== version) return answerAgain(deps, said);
  const problems = announcementProblems(before, announced);
  if (problems.length > 0) return { problems };
  return putInForce(deps, { ...said, ...announceDays(before, announced) });
}
