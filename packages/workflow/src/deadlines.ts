import { type Clock, dueFrom, instantAt, latestApology, seenFrom, type WorkingCalendar } from '@mot-cua/calendar';
import type { Deadline } from './decision.ts';
import type { Dossier } from './dossier.ts';
import type { Procedure } from './procedure.ts';
import { outermost } from './vocabulary/national-status.ts';
import { activeSteps } from './vocabulary/offers.ts';

/** An online application is answered within eight working hours of its reception by the system (Decree 45/2020). */
const response = { unit: 'workingHour', value: 8, rounding: 'hourExact' } as const;

/** The wait that an active step names, if one is set. */
function waitOf({ machine }: Procedure, { state, facts }: Dossier): Deadline[] {
  const kind = activeSteps(machine, state).find(({ lapses }) => lapses)?.lapses;
  return kind && facts.waitUntil ? [{ kind, at: facts.waitUntil }] : [];
}

const apologyBy = (calendar: WorkingCalendar, clock: Clock): Deadline => ({
  kind: 'apology',
  at: instantAt(latestApology(calendar, clock).raise, '08:00'),
});

const isPaused = ({ clock }: Dossier['facts']): boolean => clock?.segments.at(-1)?.kind === 'pause';

/** The moments to watch for a dossier as it stands. */
export function deadlinesOf(procedure: Procedure, dossier: Dossier, calendar: WorkingCalendar): Deadline[] {
  const { clock, submittedAt, consultations, receivingAgencyId } = dossier.facts;
  const wait = waitOf(procedure, dossier);
  if (outermost(dossier.state.handling) === 'registered' && submittedAt && wait.length === 0)
    return [{ kind: 'response', at: dueFrom(seenFrom(calendar, receivingAgencyId), submittedAt, response) }];
  if (!clock || clock.endedAt || isPaused(dossier.facts)) return wait;
  const lastAnswer = consultations
    .filter(({ answer, silent }) => !answer && !silent)
    .map(({ dueAt }) => dueAt)
    .sort()
    .at(-1);
  return [
    ...wait,
    { kind: 'due', at: clock.dueAt },
    ...(procedure.lifecycle === 'notice' ? [] : [apologyBy(calendar, clock)]),
    ...(lastAnswer ? [{ kind: 'consultation', at: lastAnswer } as const] : []),
  ];
}
