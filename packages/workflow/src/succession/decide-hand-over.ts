import type { PlainDate, WorkingCalendar } from '@mot-cua/calendar';
import type { Passed } from '../commands.ts';
import type { Decision } from '../decision.ts';
import { decisionFrom, type Moment } from '../decision-from.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve } from '../evolve.ts';
import type { Facts } from '../facts.ts';
import { hasEnded } from '../migration/state-paths.ts';
import type { Procedure } from '../procedure.ts';
import { tasksOf } from '../tasks.ts';

/** Agencies that end on a day and those that go on in their place, by which document. */
export interface Reorganised {
  reorganisation: string;
  document: string;
  /** The first day of the new agencies. */
  effective: PlainDate;
  passed: readonly Passed[];
}

/** What a person must see to: an agency that was asked by another is now asked by itself. */
export interface HandedOver {
  /** Null when the dossier is over, or has to do with none of them. */
  decision: Decision | null;
  passed: readonly Passed[];
  asksItself: boolean;
}

export interface ToHandOver {
  now: Moment['now'];
  calendar: WorkingCalendar;
  by: { actorId: string; agencyId: string };
}

const concerns =
  ({ receivingAgencyId, competentAgencyId, consultations }: Facts) =>
  ({ from }: Passed): boolean =>
    [receivingAgencyId, competentAgencyId].includes(from.id) ||
    consultations.some(({ agencyId, answer }) => answer === null && agencyId === from.id);

/** An ended dossier may still have somebody to act on it: the cashier who gives money back. */
const isOver = (procedure: Procedure, dossier: Dossier): boolean =>
  hasEnded(procedure.machine, dossier.state) && tasksOf(procedure, dossier).length === 0;

const asksItself = ({ competentAgencyId, consultations }: Facts): boolean =>
  consultations.some(({ agencyId, answer }) => answer === null && agencyId === competentAgencyId);

/**
 * What a reorganisation of agencies does to a dossier: all that is still to be done is for the successor to do, nothing that
 * was done changes, and no date moves. One on which nobody has to act any more stays where it is. Pure.
 */
export function decideHandOver(
  procedure: Procedure,
  dossier: Dossier,
  { passed: all, ...reorganised }: Reorganised,
  { now, calendar, by }: ToHandOver,
): HandedOver {
  const passed = isOver(procedure, dossier) ? [] : all.filter(concerns(dossier.facts));
  if (passed.length === 0) return { decision: null, passed, asksItself: false };
  const entry: Extract<JournalEntry, { type: 'handOver' }> = {
    seq: dossier.version + 1,
    type: 'handOver',
    data: { ...reorganised, passed },
    at: now,
    actorId: by.actorId,
    actorRole: 'systemAdmin',
    agencyId: by.agencyId,
    calendarVersion: calendar.version,
    issued: {},
  };
  const evolved = evolve(procedure, dossier, entry, calendar);
  return {
    decision: decisionFrom(procedure, entry, evolved, { now, calendar }),
    passed,
    asksItself: asksItself(evolved.dossier.facts) && !asksItself(dossier.facts),
  };
}
