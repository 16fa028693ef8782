import {
  addDays,
  dueFrom,
  type Instant,
  instantAt,
  isWorkingDay,
  type PlainDate,
  plainDate,
  plainTime,
  recomputeClock,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import { calendarFor } from '../calendar-for.ts';
import type { DeadlineKind, MovedDate } from '../commands.ts';
import { deadlinesOf } from '../deadlines.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import { hasEnded } from '../migration/state-paths.ts';
import type { Procedure } from '../procedure.ts';
import type { Role } from '../roles.ts';
import { activeSteps } from '../vocabulary/offers.ts';
import { consultationAfter } from './recount-dossier.ts';

/** Days that became days off, or (without days) working hours that became others, by which document; the calendar before, and the one in force. */
export interface DaysAnnounced {
  /** The version of the calendar that they made. */
  announcement: string;
  document: string;
  occasion: string;
  daysOff: readonly PlainDate[];
  before: WorkingCalendar;
  after: WorkingCalendar;
}

/** What a person must see to: a new date that somebody promised, or a visit, falls on a day off. */
export type ToSeeTo = 'promise' | 'visit';

/** What an announcement does to one dossier. */
export interface Recount {
  /** Null when nothing moves. */
  decision: Decision | null;
  moved: readonly MovedDate[];
  /** The sooner date by the new calendar, where the appointment that was given stays. */
  sooner: Instant | null;
  toSeeTo: readonly ToSeeTo[];
}

export interface ToRecount {
  now: Instant;
  by: { actorId: string; role: Role; agencyId: string | null };
  /** Whether this announcement moved dates of this dossier before: what does not follow from a calendar moves once. */
  wasMoved: boolean;
}

const nothing: Recount = { decision: null, moved: [], sooner: null, toSeeTo: [] };

const dated = (
  what: MovedDate['what'],
  from: Instant | null | undefined,
  to: Instant | null | undefined,
): MovedDate[] => (from && to && to > from ? [{ what, from, to }] : []);

const waits: readonly DeadlineKind[] = ['visit', 'supplement', 'fee', 'confirmation', 'fix', 'obligation'];

const countsWorkingDays = (kind: DeadlineKind, { law }: Procedure): boolean =>
  kind === 'confirmation'
    ? (law.confirmationLimit?.unit ?? 'workingDay') === 'workingDay'
    : kind === 'supplement' && law.supplementUnit === 'workingDay';

function nextWorkingDay(calendar: WorkingCalendar, from: PlainDate): PlainDate {
  let day = from;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The applicant loses no working day that was promised, and no period ends on a day off (Civil Code 2015 art. 148). */
function waitAfter(
  procedure: Procedure,
  { state, facts }: Dossier,
  { daysOff, after }: DaysAnnounced,
  now: Instant,
): Instant | null {
  const kind = activeSteps(procedure.machine, state).find(({ lapses }) => lapses)?.lapses;
  const until = facts.waitUntil;
  if (!until || !kind || !waits.includes(kind)) return until;
  const last = plainDate(until);
  const lost = daysOff.filter((day) => day >= plainDate(now) && day <= last).length;
  if (lost === 0) return until;
  const day = countsWorkingDays(kind, procedure)
    ? plainDate(dueFrom(after, instantAt(last, '08:00'), { unit: 'workingDay', value: lost }))
    : nextWorkingDay(after, last);
  return day === last ? until : instantAt(day, plainTime(until));
}

function movedDates(procedure: Procedure, dossier: Dossier, announced: DaysAnnounced, given: ToRecount): MovedDate[] {
  const { before, after } = announced;
  const { clock, consultations, waitUntil } = dossier.facts;
  const responseBy = (calendar: WorkingCalendar) =>
    deadlinesOf(procedure, dossier, calendar).find(({ kind }) => kind === 'response')?.at;
  return [
    ...(clock && clock.endedAt === null
      ? dated('due', clock.dueAt, recomputeClock(calendarFor(after, dossier), clock).dueAt)
      : []),
    ...(given.wasMoved ? [] : dated('response', responseBy(before), responseBy(after))),
    ...(given.wasMoved ? [] : dated('wait', waitUntil, waitAfter(procedure, dossier, announced, given.now))),
    ...consultations.flatMap((each) => dated('consultation', each.dueAt, consultationAfter(each, procedure, after))),
  ];
}

function toSeeTo(dossier: Dossier, { daysOff, after }: DaysAnnounced): ToSeeTo[] {
  const { clock, inspections } = dossier.facts;
  const falls = (at: Instant) => daysOff.includes(plainDate(at));
  const promised = clock?.endedAt === null && clock.extensions.some(({ kind }) => kind === 'apology');
  const visits = inspections.some(({ at, outcome }) => outcome === null && falls(at));
  return [
    ...(clock && promised && falls(recomputeClock(calendarFor(after, dossier), clock).dueAt)
      ? (['promise'] as const)
      : []),
    ...(visits ? (['visit'] as const) : []),
  ];
}

function soonerDate(dossier: Dossier, { after }: DaysAnnounced): Instant | null {
  const { clock } = dossier.facts;
  if (!clock || clock.endedAt !== null) return null;
  const fresh = recomputeClock(calendarFor(after, dossier), clock).dueAt;
  return fresh < clock.dueAt ? fresh : null;
}

/**
 * What an announcement of days off does to a dossier. Dates that were given only ever move later: an appointment stands on
 * the applicant's slip, and nobody becomes late by an announcement. Pure.
 */
export function decideRecount(
  procedure: Procedure,
  dossier: Dossier,
  announced: DaysAnnounced,
  given: ToRecount,
): Recount {
  if (hasEnded(procedure.machine, dossier.state)) return nothing;
  const moved = movedDates(procedure, dossier, announced, given);
  const seen = { moved, sooner: soonerDate(dossier, announced), toSeeTo: toSeeTo(dossier, announced) };
  if (moved.length === 0) return { ...seen, decision: null };
  const { announcement, document, occasion, daysOff, after } = announced;
  const entry: Extract<JournalEntry, { type: 'recount' }> = {
    seq: dossier.version + 1,
    type: 'recount',
    data: { announcement, document, occasion, daysOff, moved },
    at: given.now,
    actorId: given.by.actorId,
    actorRole: given.by.role,
    agencyId: given.by.agencyId,
    calendarVersion: after.version,
    issued: {},
  };
  const moment = { now: given.now, calendar: after };
  return { ...seen, decision: decisionFrom(procedure, entry, evolve(procedure, dossier, entry, after), moment) };
}
