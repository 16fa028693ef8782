import { addDays, hanoiCalendar, instantAt } from '@mot-cua/calendar';
import { people } from '@mot-cua/testing';
import {
  type Actor,
  type CommandCall,
  type Dossier,
  decide,
  newDossier,
  offersOf,
  type Procedure,
  type Refusal,
  standing,
} from '@mot-cua/workflow';
import { everybody, everyCall } from './every-call.ts';

export interface Attempt {
  dossier: Dossier;
  call: CommandCall;
  actor: Actor;
  /** Where it leads; null with the refusal. */
  next: Dossier | null;
  refusal: Refusal | null;
}

/** What of a dossier decides where it may go, without its ids and dates, and without how it came there. */
function kindOf({ state, facts }: Dossier): string {
  const { clock, consultations, fee, openItems, drafterId, approverId, resultChannel } = facts;
  return JSON.stringify([
    state,
    resultChannel,
    openItems.length > 0,
    consultations.some(({ answer, silent }) => !answer && !silent),
    Math.sign(fee.paid - fee.refunded - fee.amount),
    clock && [clock.segments.at(-1)?.kind, clock.endedAt !== null],
    [drafterId !== null, approverId !== null],
  ]);
}

const numbered = (dossier: Dossier, series: readonly string[]): Dossier => {
  const issued = { ...dossier.facts.issued, ...Object.fromEntries(series.map((each) => [each, `${each}-1`])) };
  return { ...dossier, facts: { ...dossier.facts, issued } };
};

interface Place {
  dossier: Dossier;
  day: string;
}

/** The same place may be left at once, or after the deadlines have passed. */
const waits = [0, 40] as const;

/** What becomes of each call by each of these people, now and later. */
function* attemptsFrom(
  procedure: Procedure,
  { dossier, day }: Place,
  actorsFor: (call: CommandCall) => readonly Actor[],
): Generator<Attempt & { day: string }> {
  for (const wait of waits) {
    const then = addDays(day, wait);
    const moment = { now: instantAt(then, '09:30'), calendar: hanoiCalendar };
    for (const call of everyCall(dossier, procedure, instantAt(addDays(then, 60), '17:00')))
      for (const actor of actorsFor(call)) {
        const result = decide(procedure, dossier, call, actor, moment);
        const numbers = result.ok ? result.value.numbers.map(({ series }) => series) : [];
        const next = result.ok ? numbered(result.value.dossier, numbers) : null;
        yield { dossier, call, actor, next, refusal: result.ok ? null : result.problem, day: then };
      }
  }
}

/** One of the people to whom a command is offered here. */
function offeredTo(procedure: Procedure, { state, facts }: Dossier): (call: CommandCall) => readonly Actor[] {
  const offers = Map.groupBy(offersOf(procedure.machine, state), ({ command }) => command);
  return ({ type }) => {
    const wanted = offers.get(type)?.flatMap(({ by }) => by) ?? [];
    const first = wanted.length > 0 && everybody.find((actor) => standing(actor, wanted, facts));
    return first ? [first] : [];
  };
}

function placesOf(procedure: Procedure): Place[] {
  const id = people.lan.id;
  const start = newDossier(procedure, 'dossier-1', { ownerId: id, submitterId: id });
  const places = new Map<string, Place>([[kindOf(start), { dossier: start, day: '2026-03-02' }]]);
  // A Map hands out what is added while it is walked through.
  for (const place of places.values())
    for (const { next, day } of attemptsFrom(procedure, place, offeredTo(procedure, place.dossier))) {
      if (next && !places.has(kindOf(next))) places.set(kindOf(next), { dossier: next, day });
    }
  return [...places.values()];
}

/** Walks to every kind of place; in each state then tries every command, by everybody, now and later. */
export function walkLifecycle(
  procedure: Procedure,
  see: (attempt: Attempt) => void,
): { places: Dossier[]; states: Dossier[] } {
  const places = placesOf(procedure);
  const states = new Map(places.toReversed().map((place) => [JSON.stringify(place.dossier.state), place]));
  for (const place of states.values())
    for (const attempt of attemptsFrom(procedure, place, () => everybody)) see(attempt);
  return { places: places.map(({ dossier }) => dossier), states: [...states.values()].map(({ dossier }) => dossier) };
}
