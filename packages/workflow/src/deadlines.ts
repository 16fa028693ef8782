import { dueFrom, instantAt, latestApology, type WorkingCalendar } from '@mot-cua/calendar';
import type { Deadline } from './decision.ts';
import type { Dossier } from './dossier.ts';
import { outermost } from './licensing/national-status.ts';

/** An online application is answered within eight working hours of its reception by the system. */
const response = { unit: 'workingHour', value: 8, rounding: 'hourExact' } as const;

/** The moments to watch for a dossier as it stands. */
export function deadlinesOf({ state, facts }: Dossier, calendar: WorkingCalendar): Deadline[] {
  const { clock, waitUntil, submittedAt } = facts;
  const handling = outermost(state.handling);
  if (handling === 'registered' && submittedAt) {
    const answerBy: Deadline = { kind: 'response', at: dueFrom(calendar, submittedAt, response) };
    return waitUntil ? [{ kind: 'visit', at: waitUntil }] : [answerBy];
  }
  if (handling.startsWith('supplement') && waitUntil) return [{ kind: 'supplement', at: waitUntil }];
  if (!clock || clock.endedAt) return [];
  const open = facts.consultations.filter(({ answer, silent }) => !answer && !silent);
  const lastAnswer = open
    .map(({ dueAt }) => dueAt)
    .sort()
    .at(-1);
  return [
    { kind: 'due', at: clock.dueAt },
    { kind: 'apology', at: instantAt(latestApology(calendar, clock).raise, '08:00') },
    ...(lastAnswer ? [{ kind: 'consultation', at: lastAnswer } as const] : []),
  ];
}
