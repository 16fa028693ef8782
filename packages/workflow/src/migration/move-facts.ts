import {
  addDays,
  type Clock,
  type Instant,
  instantAt,
  plainDate,
  recomputeClock,
  type WorkingCalendar,
} from '@mot-cua/calendar';
import type { DossierState } from '../dossier.ts';
import type { Declared, Facts } from '../facts.ts';
import type { Procedure } from '../procedure.ts';
import { feeFor } from '../tariff.ts';
import type { Migration } from './migration.ts';

interface Moment {
  at: Instant;
  calendar: WorkingCalendar;
}

const counted = (clock: Clock, { law }: Procedure, calendar: WorkingCalendar): Clock =>
  recomputeClock(calendar, { ...clock, limit: law.limit, policy: law.clock });

/** A promise is never put off, and nobody becomes late by a new law. */
function soonerOf(clock: Clock, procedure: Procedure, { at, calendar }: Moment): Clock {
  const fresh = counted(clock, procedure, calendar);
  return fresh.dueAt < clock.dueAt && fresh.dueAt > at ? fresh : clock;
}

function clockAfter(clock: Clock | null, { deadlines }: Migration, procedure: Procedure, moment: Moment): Clock | null {
  if (!clock || clock.endedAt !== null || !deadlines || deadlines === 'keep') return clock;
  return deadlines === 'sooner' ? soonerOf(clock, procedure, moment) : counted(clock, procedure, moment.calendar);
}

/** Until when the applicant may answer, counted again from now. */
function waitAfter(facts: Facts, { deadlines }: Migration, { law }: Procedure, { at }: Moment): Instant | null {
  if (deadlines !== 'recount' || facts.openItems.length === 0) return facts.waitUntil;
  return instantAt(addDays(plainDate(at), law.supplementDays), '23:59');
}

const isCharged = ({ fee }: Migration, { acceptedAt }: Facts): boolean =>
  fee === 'recharge' || (fee === 'untilAccepted' && acceptedAt === null);

/** Deadlines of a dossier under the new version. */
export const moveDeadlines = (facts: Facts, migration: Migration, procedure: Procedure, moment: Moment): Facts => ({
  ...facts,
  clock: clockAfter(facts.clock, migration, procedure, moment),
  waitUntil: waitAfter(facts, migration, procedure, moment),
});

/** The money of a dossier under the new version: what was paid stays paid; only what is owed may change. */
export function moveMoney(
  { facts, state }: { facts: Facts; state: DossierState },
  migration: Migration,
  { tariff }: Procedure,
  declared: Declared,
): { facts: Facts; state: DossierState } {
  if (tariff?.timing !== 'atSubmission' || !isCharged(migration, facts)) return { facts, state };
  const amount = feeFor(tariff, declared);
  const owes = amount > facts.fee.paid - facts.fee.refunded && (state.payment === 'none' || state.payment === 'paid');
  return {
    facts: { ...facts, fee: { ...facts.fee, amount } },
    state: owes ? { ...state, payment: 'due' } : state,
  };
}
