import { recomputeClock, type WorkingCalendar } from '@mot-cua/calendar';
import { type Actor, system } from '../actor.ts';
import { isBeyondCommand } from '../beyond/beyond-call.ts';
import { calendarFor } from '../calendar-for.ts';
import type { Command, CommandCall } from '../commands.ts';
import { isCorrectionCommand } from '../correction/correction-call.ts';
import { decide } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import type { JournalEntry } from '../event.ts';
import { evolve, newDossier } from '../evolve.ts';
import { decideInHand } from '../in-hand/decide-in-hand.ts';
import { isInHandCall } from '../in-hand/in-hand-call.ts';
import type { Procedure } from '../procedure.ts';
import type { RefusalCode } from '../refusal.ts';
import type { LastEntry } from '../take-back/restore-before.ts';
import { canonical } from '../version/canonical.ts';
import type { PastMoment } from './past-moments.ts';

/** What another version makes of one command: given, refused, or not to be had at all. */
export type Fate = 'given' | RefusalCode | 'impossible';

/** In what the dossier would stand otherwise. */
export type Otherwise = 'handling' | 'payment' | 'delivery' | 'due' | 'fee';

/** One entry of the journal as another version would have taken it. */
export interface OtherStep {
  seq: number;
  fate: Fate;
  /** The dossier as it would stand after it. */
  dossier: Dossier;
  differs: readonly Otherwise[];
}

/** The one who gave a command, with the post by which it was given. */
function giverOf({ actorId, actorRole, agencyId, data: { onBehalfOf } }: JournalEntry, { facts }: Dossier): Actor {
  if (actorRole === 'system') return system;
  if (actorRole === 'applicant') return { kind: 'citizen', id: actorId };
  const held = agencyId && {
    ...{ agencyId, roles: [actorRole], ...(onBehalfOf && { onBehalfOf: { id: onBehalfOf } }) },
    // Whoever took it from a group was a member that day.
    ...(facts.groupId && { groups: [facts.groupId] }),
  };
  return { kind: 'staff', id: actorId, personId: null, posts: held ? [held] : [] };
}

const passedBy = (dossier: Dossier, { seq }: JournalEntry): Dossier => ({ ...dossier, version: seq });

/** Dates that days off move, counted from those that this version gave. */
function recounted(
  other: Procedure,
  dossier: Dossier,
  entry: Extract<JournalEntry, { type: 'recount' }>,
  calendar: WorkingCalendar,
): Dossier {
  const { clock, waitUntil } = dossier.facts;
  const to = clock && !clock.endedAt ? recomputeClock(calendarFor(calendar, dossier), clock).dueAt : null;
  const moved = entry.data.moved.flatMap((each) => {
    if (each.what === 'due') return clock && to && to > clock.dueAt ? [{ ...each, from: clock.dueAt, to }] : [];
    return each.what === 'wait' && each.from !== waitUntil ? [] : [each];
  });
  return evolve(other, dossier, { ...entry, data: { ...entry.data, moved } }, calendar).dossier;
}

/** Decided by what the charts do not know: no version would have taken it otherwise. */
const outsideCharts = (command: Command): boolean =>
  isCorrectionCommand(command) ||
  isBeyondCommand(command) ||
  ['handOver', 'revokeResult', 'moveVisit', 'changeCase'].includes(command);

type Taken = Pick<OtherStep, 'fate' | 'dossier'>;

/** Where another version has come to; `last` is null where it refused what was done last. */
interface Stood {
  dossier: Dossier;
  last: LastEntry | null;
}

/** What nobody commanded is taken over; every command is decided anew, with the numbers that were drawn. */
function take(other: Procedure, { dossier, last }: Stood, entry: JournalEntry, calendar: WorkingCalendar): Taken {
  if (entry.type === 'migrate') return { fate: 'given', dossier: passedBy(dossier, entry) };
  if (entry.type === 'recount') return { fate: 'given', dossier: recounted(other, dossier, entry, calendar) };
  if (outsideCharts(entry.type)) return { fate: 'given', dossier: evolve(other, dossier, entry, calendar).dossier };
  // What this version refused, nobody takes back.
  if (entry.type === 'takeBack' && !last) return { fate: 'notNow', dossier: passedBy(dossier, entry) };
  if (entry.type === 'takeBack')
    return { fate: 'given', dossier: evolve(other, dossier, entry, calendar, last).dossier };
  const call = { type: entry.type, data: entry.data } as CommandCall;
  const moment = { now: entry.at, calendar };
  const decided = isInHandCall(call)
    ? decideInHand(other, dossier, call, giverOf(entry, dossier), moment)
    : decide(other, dossier, call, giverOf(entry, dossier), moment);
  if (!decided.ok) return { fate: decided.problem.code, dossier: passedBy(dossier, entry) };
  const issued = { ...decided.value.entry, issued: entry.issued };
  return { fate: 'given', dossier: evolve(other, dossier, issued, calendar).dossier };
}

function taken(other: Procedure, stood: Stood, entry: JournalEntry, calendar: WorkingCalendar): Taken {
  try {
    return take(other, stood, entry, calendar);
  } catch {
    // What a version cannot even be asked is an answer here: nothing is recorded of it.
    return { fate: 'impossible', dossier: passedBy(stood.dossier, entry) };
  }
}

function differences(one: Dossier, two: Dossier): Otherwise[] {
  const regions = ['handling', 'payment', 'delivery'] as const;
  return [
    ...regions.filter((region) => canonical(one.state[region]) !== canonical(two.state[region])),
    ...(one.facts.clock?.dueAt === two.facts.clock?.dueAt ? [] : (['due'] as const)),
    ...(one.facts.fee.amount === two.facts.fee.amount ? [] : (['fee'] as const)),
  ];
}

/**
 * The same commands, by the same people at the same moments, under another version of the procedure. A command that it
 * refuses leaves the dossier where it would stand, and the next one is tried all the same.
 */
export function underVersion(
  other: Procedure,
  moments: readonly PastMoment[],
  calendarOf: (version: string) => WorkingCalendar,
): OtherStep[] {
  const [first] = moments;
  if (!first) return [];
  const { ownerId, submitterId } = first.before.facts;
  let stood: Stood = { dossier: newDossier(other, first.before.id, { ownerId, submitterId }), last: null };
  return moments.map(({ entry, dossier: real }) => {
    const step = taken(other, stood, entry, calendarOf(entry.calendarVersion));
    stood = { dossier: step.dossier, last: step.fate === 'given' ? { entry, before: stood.dossier } : null };
    return { seq: entry.seq, ...step, differs: differences(real, step.dossier) };
  });
}
