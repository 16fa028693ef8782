import { type Instant, resumeClock, type WorkingCalendar } from '@mot-cua/calendar';
import type { Facts } from '../facts.ts';

type Repair = (facts: Facts, at: Instant, calendar: WorkingCalendar) => Facts;

const paused = ({ clock }: Facts): boolean => clock?.endedAt === null && clock.segments.at(-1)?.kind === 'pause';

/** Counts on where the time stood still for the applicant. */
const resumeTime: Repair = (facts, at, calendar) =>
  facts.clock && paused(facts) ? { ...facts, clock: resumeClock(calendar, facts.clock, at) } : facts;

/** Agencies that did not answer yet are no longer waited for; it is recorded as silence, never as agreement. */
const closeConsultations: Repair = (facts) => ({
  ...facts,
  consultations: facts.consultations.map((each) => (each.answer ? each : { ...each, silent: true })),
});

/** The applicant is no longer asked to mend anything. */
const clearRequest: Repair = (facts) => ({ ...facts, openItems: [], waitUntil: null });

/** A draft is written anew, so nobody has drafted or approved. */
const forgetDraft: Repair = (facts) => ({ ...facts, drafterId: null, approverId: null, outcome: null });

/** What a migration may change in the facts beside answers, fee and deadlines. */
export const repairs = { resumeTime, closeConsultations, clearRequest, forgetDraft };

export type RepairName = keyof typeof repairs;
