import type { Instant } from '@mot-cua/calendar';
import {
  type AgencyHours,
  announceHours,
  type HoursProblem,
  seenFrom,
  type WorkingCalendar,
  workHoursProblems,
} from '@mot-cua/calendar';
import { agenciesUnder, type CalendarChange, calendarChanges, legalNow } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { forgetCalendars, loadCalendar } from '../reading/calendars.ts';
import { type Concerned, concernedBy } from './concerned-dossiers.ts';
import { type HoursAgency, hoursAgency } from './hours-agency.ts';
import { answerAgain, type InForce, putInForce } from './put-in-force.ts';

type Db = Pick<Deps, 'db'>;

/** The working hours of an agency: the calendar as it keeps it, and what it and those above it announced. */
export interface AgencyHoursPage extends HoursAgency {
  calendar: WorkingCalendar;
  changes: readonly CalendarChange[];
  now: Instant;
}

/** The agency that was asked for, or without one the first. Null: not for this person. */
export async function readAgencyHours(
  deps: Db,
  { agencyId: asked }: { agencyId: string },
  staff: Staff,
): Promise<AgencyHoursPage | null> {
  const found = await hoursAgency(deps, asked, staff);
  if (!found) return null;
  const [whole, changes, now] = await Promise.all([loadCalendar(deps.db), calendarChanges(deps.db), legalNow(deps.db)]);
  const calendar = seenFrom(whole, found.agencyId);
  const heard = new Set(calendar.layers?.flat().map(({ agencyId }) => agencyId));
  return {
    ...found,
    calendar,
    changes: changes.filter(({ hours }) => hours !== null && heard.has(hours.agencyId)),
    now,
  };
}

export interface HoursPreview extends Concerned, HoursAgency {
  /** The version that was looked at: an announcement is made on this one only. */
  version: string;
}

/** What working hours would do to every dossier of the agency and of those below it. Writes nothing. Null: not for this person. */
export async function previewHours(
  deps: Db,
  hours: AgencyHours,
  staff: Staff,
): Promise<HoursPreview | { problems: HoursProblem[] } | null> {
  const found = await hoursAgency(deps, hours.agencyId, staff);
  if (!found) return null;
  const before = await loadCalendar(deps.db);
  const problems = workHoursProblems(before, hours);
  if (problems.length > 0) return { problems };
  const after = announceHours(before, hours);
  const words = { announcement: after.version, document: hours.decision, occasion: hours.name };
  const agencyIds = (await agenciesUnder(deps.db, [hours.agencyId])).map(({ id }) => id);
  const change = { ...words, daysOff: [], before, after };
  const by = { staffId: staff.id, agencyId: found.by };
  const concerned = await concernedBy(deps.db, change, { from: hours.from, agencyIds }, by);
  return { ...concerned, ...found, version: before.version };
}

/**
 * Puts working hours in force on the calendar that was looked at, and counts the dates of the agency's dossiers anew.
 * Sent again, it answers as the first time. Null: not for this person.
 */
export async function announceAgencyHours(
  deps: Db,
  { hours, version }: { hours: AgencyHours; version: string },
  staff: Staff,
): Promise<InForce | { problems: HoursProblem[] } | null> {
  const found = await hoursAgency(deps, hours.agencyId, staff);
  if (!found) return null;
  forgetCalendars(deps.db);
  const before = await loadCalendar(deps.db);
  const words = { document: hours.decision, occasion: hours.name };
  const said = { follows: version, ...words, hoursOf: hours.agencyId, by: { staffId: staff.id, agencyId: found.by } };
  if (before.version !== version) return answerAgain(deps, said);
  const problems = workHoursProblems(before, hours);
  if (problems.length > 0) return { problems };
  return putInForce(deps, { ...said, calendar: announceHours(before, hours), daysOff: [] });
}
