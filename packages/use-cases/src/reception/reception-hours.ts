import {
  type AgencyHours,
  type DayHours,
  type HoursProblem,
  hoursOn,
  type Instant,
  isOpenAt,
  mondayOf,
  plainDate,
  receptionOf,
  spanProblems,
  type WorkingCalendar,
  weekdays,
} from '@mot-cua/calendar';
import {
  type AgencyInTree,
  addReceptionHours,
  agenciesUnder,
  legalNow,
  type ReceptionHours,
  receptionHoursFor,
  type VisitPlace,
  visitPlaces,
} from '@mot-cua/db';
import { administeredAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { loadCalendar } from '../reading/calendars.ts';
import { bookableDaysFrom } from '../visits/free-visits.ts';
import { offeredHours } from '../visits/visit-hours-page.ts';

type Db = Pick<Deps, 'db'>;

/** When the desk of an agency takes in, and what it and those above it announced. */
export interface ReceptionPage {
  agencyId: string;
  agencies: readonly AgencyInTree[];
  calendar: WorkingCalendar;
  week: readonly DayHours[];
  lines: readonly ReceptionHours[];
  now: Instant;
}

/** The agency that was asked for, or the first one. Null: not for this person. */
export async function readReception(
  { db }: Db,
  { agencyId: asked }: { agencyId: string },
  staff: Staff,
): Promise<ReceptionPage | null> {
  const agencies = (await agenciesUnder(db, administeredAgencies(staff))).filter(({ isPast }) => !isPast);
  const agencyId = (asked === '' ? agencies[0] : agencies.find(({ id }) => id === asked))?.id;
  if (!agencyId) return null;
  const [whole, lines, now] = await Promise.all([loadCalendar(db), receptionHoursFor(db, [agencyId]), legalNow(db)]);
  const calendar = receptionOf(whole, agencyId, lines);
  return { agencyId, agencies, calendar, lines, now, week: hoursOn(calendar, mondayOf(plainDate(now)), 7) };
}

type ReceptionProblem = HoursProblem | { field: 'to'; code: 'noDays' };

/** What is wrong with hours of a desk. They may be any; for good they may not be none. */
function problemsOf(hours: AgencyHours): ReceptionProblem[] {
  const isShut = hours.weekly !== null && weekdays.every((day) => hours.weekly?.[day].length === 0);
  const found = spanProblems(hours).filter(({ field }) => field !== 'document');
  return isShut && hours.to === null ? [...found, { field: 'to', code: 'noDays' }] : found;
}

/** Visits of days to come that are booked outside the hours, as they would be. */
async function bookedOutside({ db }: Db, { lines, now }: ReceptionPage, hours: AgencyHours): Promise<VisitPlace[]> {
  const whole = await loadCalendar(db);
  const after = receptionOf(whole, hours.agencyId, [hours, ...lines]);
  const days = bookableDaysFrom({ today: plainDate(now), calendar: whole });
  const places = await visitPlaces(db, { agencyId: hours.agencyId, days, hours: offeredHours });
  return places.filter(({ day, hour, taken }) => taken > 0 && !isOpenAt(after, day, hour));
}

export type SetReception =
  | { saved: true }
  | { problems: ReceptionProblem[] }
  /** Booked outside the new hours; to be said before. */
  | { outside: VisitPlace[] }
  /** Somebody else announced some meanwhile. */
  | { conflict: true }
  | null;

interface Asked {
  /** Of the intent: sent again, it is announced once. */
  id: string;
  hours: AgencyHours;
  /** They have seen who is booked outside. */
  sure: boolean;
}

/** Announces when a desk takes in. No date is counted by it. Whoever is booked keeps their visit, and that is said first. Null: not for this person. */
export async function setReception(deps: Db, { id, hours, sure }: Asked, staff: Staff): Promise<SetReception> {
  const page = hours.agencyId === '' ? null : await readReception(deps, hours, staff);
  if (!page) return null;
  const problems = problemsOf(hours);
  if (problems.length > 0) return { problems };
  const outside = sure ? [] : await bookedOutside(deps, page, hours);
  if (outside.length > 0) return { outside };
  const added = await addReceptionHours(deps.db, { ...hours, id, madeBy: staff.id });
  return added === 'added' ? { saved: true } : { conflict: true };
}
