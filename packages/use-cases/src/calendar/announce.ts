import { type Announcement, type AnnouncementProblem, announceDays, announcementProblems } from '@mot-cua/calendar';
import { announceCalendar, calendarChanges } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { forgetCalendars, loadCalendar } from '../reading/calendars.ts';
import { announcingAgency } from './announcing-agency.ts';
import { countAnew } from './count-anew.ts';

export type Announced =
  | { version: string }
  | { problems: AnnouncementProblem[] }
  /** Somebody announced something else meanwhile. */
  | { conflict: true };

/** As long as a person may be kept waiting; the worker does the rest. */
const atOnce = 4_000;

const isSame = (one: Announcement, { document, occasion }: { document: string; occasion: string }): boolean =>
  one.document === document && one.name === occasion;

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
  if (before.version !== version) return answerAgain(deps, announced, version, staff);
  const problems = announcementProblems(before, announced);
  if (problems.length > 0) return { problems };
  const { calendar, daysOff } = announceDays(before, announced);
  const by = { staffId: staff.id, agencyId };
  const words = { document: announced.document, occasion: announced.name };
  const first = await announceCalendar(db, { calendar, follows: version, ...words, daysOff, by });
  forgetCalendars(db);
  if (!first) return answerAgain(deps, announced, version, staff);
  const change = (await calendarChanges(db)).find((each) => each.version === calendar.version);
  if (!change) throw new Error(`The announcement ${calendar.version} is not stored`);
  await countAnew(deps, change, { milliseconds: atOnce });
  return { version: calendar.version };
}

async function answerAgain(
  { db }: Pick<Deps, 'db'>,
  announced: Announcement,
  version: string,
  staff: Staff,
): Promise<Announced> {
  const change = (await calendarChanges(db)).find(({ follows }) => follows === version);
  const mine = change?.announcedBy === staff.id && isSame(announced, change);
  return change && mine ? { version: change.version } : { conflict: true };
}
