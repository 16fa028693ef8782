import { type Instant, instantAt, isWorkingDay, type WorkingCalendar } from '@mot-cua/calendar';
import type { BookedVisit } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import { bookedVisit, sameVisit } from './booked-visit.ts';

/** The desk prepares the day in the morning: so long before its hour a visit can still be moved. */
const cutOffMs = 2 * 3_600_000;

/** Until when a visit can be moved; where its day became a day off, as long as it is waited for. */
export function movableUntil({ day, hour }: BookedVisit, { waitUntil }: Facts, calendar: WorkingCalendar): Instant {
  if (waitUntil && !isWorkingDay(calendar, day)) return waitUntil;
  return new Date(Date.parse(instantAt(day, hour)) - cutOffMs).toISOString();
}

export interface ToMoveVisit {
  to: BookedVisit;
  /** Of the answers that say so. */
  revision: number;
  actorId: string;
}

/** A booked visit at another hour, as its applicant wishes. Null: there is none that can be moved, or it is this very one. Pure. */
export function decideMoveVisit(
  procedure: Procedure,
  dossier: Dossier,
  { to, revision, actorId }: ToMoveVisit,
  { now, calendar }: Moment,
): Decision | null {
  const from = bookedVisit(procedure, dossier);
  if (!from || now >= movableUntil(from, dossier.facts, calendar)) return null;
  if (sameVisit(from, to)) return null;
  const entry: Extract<JournalEntry, { type: 'moveVisit' }> = {
    seq: dossier.version + 1,
    type: 'moveVisit',
    data: { from, to, revision },
    at: now,
    actorId,
    actorRole: 'applicant',
    agencyId: null,
    calendarVersion: calendar.version,
    issued: {},
  };
  return decisionFrom(procedure, entry, evolve(procedure, dossier, entry, calendar), { now, calendar });
}
