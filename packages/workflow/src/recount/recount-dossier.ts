import { dueFrom, recomputeClock, seenFrom, type WorkingCalendar } from '@mot-cua/calendar';
import type { MovedDate } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import type { Effect } from '../effects.ts';
import type { JournalEntry } from '../event.ts';
import type { Consultation, Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';

type RecountEntry = Extract<JournalEntry, { type: 'recount' }>;

const isOpen = ({ answer, silent }: Consultation): boolean => answer === null && !silent;

/** The date until which an agency that was asked may answer, counted anew by its own hours; never sooner than it was told. */
export function consultationAfter(
  each: Consultation,
  { law }: Procedure,
  calendar: WorkingCalendar,
): Consultation['dueAt'] {
  if (!isOpen(each)) return each.dueAt;
  const fresh = dueFrom(seenFrom(calendar, each.agencyId), each.askedAt, law.consultationLimit ?? law.limit);
  const isLater = fresh > each.dueAt;
  return isLater ? fresh : each.dueAt;
}

const moves = (moved: readonly MovedDate[], what: MovedDate['what']): MovedDate | undefined =>
  moved.find((each) => each.what === what);

function factsAfter(facts: Facts, procedure: Procedure, { data }: RecountEntry, calendar: WorkingCalendar): Facts {
  const clock = facts.clock && moves(data.moved, 'due') ? recomputeClock(calendar, facts.clock) : facts.clock;
  const consultations = facts.consultations.map((each) => ({
    ...each,
    dueAt: consultationAfter(each, procedure, calendar),
  }));
  return { ...facts, clock, consultations, waitUntil: moves(data.moved, 'wait')?.to ?? facts.waitUntil };
}

/** Whether the applicant is told: of their own date, or of the appointment where nothing is asked of them. */
const tellsApplicant = (moved: readonly MovedDate[], { waitUntil }: Facts): boolean =>
  moves(moved, 'wait') !== undefined || (moves(moved, 'due') !== undefined && waitUntil === null);

/** The entry `recount` applied to a dossier, when it is decided and when its journal is replayed. */
export function recountDossier(
  procedure: Procedure,
  dossier: Dossier,
  entry: RecountEntry,
  calendar: WorkingCalendar,
): { dossier: Dossier; effects: readonly Effect[] } {
  const facts = factsAfter(dossier.facts, procedure, entry, calendar);
  const due = moves(entry.data.moved, 'due');
  if (due && facts.clock?.dueAt !== due.to)
    throw new Error(`The entry says ${due.to}, the calendar ${calendar.version} says ${facts.clock?.dueAt}`);
  return {
    dossier: { ...dossier, version: entry.seq, facts },
    effects: tellsApplicant(entry.data.moved, facts) ? [{ type: 'notify', params: { notice: 'dateMoved' } }] : [],
  };
}
