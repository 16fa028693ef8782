import type { WorkingCalendar } from '@mot-cua/calendar';
import { initialTransition, transition } from 'xstate';
import { resultComesBack } from './beyond/beyond.ts';
import { type BeyondEntry, isBeyondEntry } from './beyond/beyond-call.ts';
import { passBeyond } from './beyond/pass-beyond.ts';
import { calendarFor } from './calendar-for.ts';
import { changeCase } from './change-of-case/change-case.ts';
import { isCorrectionEntry, passCorrection } from './correction/pass-correction.ts';
import type { Dossier, DossierState } from './dossier.ts';
import type { Effect } from './effects.ts';
import type { JournalEntry } from './event.ts';
import type { Facts, NumberSeries } from './facts.ts';
import { isInHandEntry, passInHand } from './in-hand/pass-in-hand.ts';
import { withoutGroup } from './in-hand/with-group.ts';
import type { LifecycleMachine } from './lifecycles/machine.ts';
import { moveDossier } from './migration/move-dossier.ts';
import type { Procedure } from './procedure.ts';
import { recountDossier } from './recount/recount-dossier.ts';
import { revokeResult } from './revocation/revoke-result.ts';
import { handOverDossier } from './succession/hand-over-dossier.ts';
import { type LastEntry, restoreBefore } from './take-back/restore-before.ts';
import { moveVisit } from './visits/move-visit.ts';
import type { LifecycleEvent } from './vocabulary/event.ts';
import { outermost } from './vocabulary/national-status.ts';

type Promised = Effect | { type: 'drawNumber'; params: { series: NumberSeries } };

/** A number is drawn at once, not promised; where nobody is above, nobody is answered; and a matter is opened once. */
function isPromise(each: Promised, before: Facts): boolean {
  if (each.type === 'openLink') return before.links.every(({ link }) => link !== each.params.link);
  return each.type !== 'drawNumber' && (each.type !== 'answerParent' || before.parent !== null);
}

const isAnswer = ({ type }: Promised): boolean => type === 'answerParent';

const answer: Effect = { type: 'answerParent', params: {} };

/** The dossier is over: nothing moves it any more. */
const isOver = ({ machine }: Procedure, { handling }: DossierState): boolean =>
  machine.root.states.handling?.states[outermost(handling)]?.type === 'final';

/** A matter that ends without a result is told to the dossier above, whichever way it ends: a chart may not forget it. */
const owesAnswer = (procedure: Procedure, state: DossierState, { parent, settledAt }: Facts): boolean =>
  parent !== null && settledAt === null && isOver(procedure, state);

/** A result that is fetched at the other desk is told of when it has come there. */
const isEarly = (each: Promised, after: Facts): boolean =>
  each.type === 'notify' && each.params.notice === 'resultReady' && resultComesBack(after);

export interface Evolved {
  dossier: Dossier;
  effects: readonly Effect[];
  series: readonly NumberSeries[];
}

/** What nobody has told us yet: a dossier before its first entry. */
export const newDossier = (
  procedure: Procedure,
  id: string,
  people: { ownerId: string; submitterId: string },
): Dossier => {
  const facts: Facts = {
    ...people,
    receivingAgencyId: '',
    competentAgencyId: '',
    channel: 'online',
    resultChannel: 'online',
    declared: {},
    submittedAt: null,
    acceptedAt: null,
    settledAt: null,
    handlerId: null,
    drafterId: null,
    approverId: null,
    outcome: null,
    supplements: { reception: 0, appraisal: 0 },
    openItems: [],
    waitUntil: null,
    consultations: [],
    inspections: [],
    lookups: [],
    findings: [],
    links: [],
    parent: null,
    leadId: null,
    reopened: 0,
    fee: { amount: 0, paid: 0, refunded: 0 },
    internalReturns: 0,
    clock: null,
    issued: {},
  };
  const [snapshot] = initialTransition(procedure.machine, facts);
  const state = snapshot.value as unknown as DossierState;
  return { id, procedureCode: procedure.code, procedureVersion: procedure.version, version: 0, state, facts };
};

type Restore = (stored: object) => ReturnType<LifecycleMachine['restoreSnapshot']>;

/**
 * The second argument of `restoreSnapshot` serves charts that start actors; ours start none. The facts come in afterwards:
 * it would search them to their depths for actors.
 */
const restore = ({ machine }: Procedure, { state, facts }: Dossier) => {
  const stored = { status: 'active', value: state, context: {}, historyValue: {}, children: {} };
  return Object.assign((machine.restoreSnapshot.bind(machine) as unknown as Restore)(stored), { context: facts });
};

const restored = new WeakMap<Dossier, { procedure: Procedure; snapshot: ReturnType<Restore> }>();

/** A dossier never changes, nor does its snapshot: whoever tries many commands on one restores it once. */
function restoreOnce(procedure: Procedure, dossier: Dossier): ReturnType<Restore> {
  const before = restored.get(dossier);
  if (before?.procedure === procedure) return before.snapshot;
  const snapshot = restore(procedure, dossier);
  restored.set(dossier, { procedure, snapshot });
  return snapshot;
}

/** The chart at rest where it stands: `transition` makes an actor to stand in, and would begin the chart anew for it each time. */
const at = ({ machine }: Procedure, snapshot: ReturnType<Restore>) => ({
  transition: machine.transition.bind(machine),
  getInitialSnapshot: () => snapshot,
  getPersistedSnapshot: () => snapshot,
});

/** The event that the machine sees: the journal entry with the moment's calendar and the pinned law. */
export const eventFrom = (procedure: Procedure, entry: JournalEntry, calendar: WorkingCalendar): LifecycleEvent => ({
  ...({ type: entry.type, data: entry.data } as Pick<LifecycleEvent, 'type' | 'data'> as LifecycleEvent),
  around: {
    at: entry.at,
    actorId: entry.actorId,
    onBehalfOf: entry.data.onBehalfOf ?? null,
    agencyId: entry.agencyId,
    calendar,
    law: procedure.law,
    tariff: procedure.tariff,
    issued: entry.issued,
  },
});

/**
 * One journal entry applied to a dossier: the only way a dossier changes, when a command is decided and when the journal
 * is replayed. A defect (an entry that the chart does not know here) throws. `last` is what was done
 * before, for the one entry that takes it back.
 */
export function evolve(
  procedure: Procedure,
  dossier: Dossier,
  entry: JournalEntry,
  official: WorkingCalendar,
  last: LastEntry | null = null,
): Evolved {
  const calendar = calendarFor(official, dossier, entry);
  if (entry.seq !== dossier.version + 1)
    throw new Error(`Entry ${entry.seq} does not follow version ${dossier.version}`);
  if (entry.type === 'migrate') return { ...moveDossier(procedure, dossier, entry, calendar), series: [] };
  if (entry.type === 'recount') return { ...recountDossier(procedure, dossier, entry, calendar), series: [] };
  if (entry.type === 'revokeResult') return { ...revokeResult(dossier, entry), series: [] };
  if (entry.type === 'moveVisit') return { ...moveVisit(dossier, entry), series: [] };
  if (entry.type === 'handOver') return { ...handOverDossier(dossier, entry, calendar), series: [] };
  if (entry.type === 'changeCase') return { ...changeCase(procedure, dossier, entry), series: [] };
  if (entry.type === 'takeBack') return { ...restoreBefore(dossier, entry, last), series: [] };
  if (isCorrectionEntry(entry)) return passCorrection(dossier, entry, calendar);
  if (isInHandEntry(entry)) return { ...passInHand(dossier, entry), series: [] };
  return isBeyondEntry(entry)
    ? passOver(procedure, dossier, entry, calendar)
    : byChart(procedure, dossier, entry, calendar);
}

/** What the chart does with an entry. */
function byChart(procedure: Procedure, dossier: Dossier, entry: JournalEntry, calendar: WorkingCalendar): Evolved {
  const snapshot = restoreOnce(procedure, dossier);
  const event = eventFrom(procedure, entry, calendar);
  if (!snapshot.can(event)) throw new Error(`The chart knows no «${entry.type}» in ${JSON.stringify(dossier.state)}`);
  const [after, actions] = transition(at(procedure, snapshot), snapshot, event);
  const promised = actions.map(({ type, params }) => ({ type, params }) as Promised);
  const state = after.value as unknown as DossierState;
  // To somebody by name: the charts know of no group.
  const facts = entry.type === 'assign' ? withoutGroup(after.context) : after.context;
  const untold = !promised.some(isAnswer) && owesAnswer(procedure, state, after.context);
  return {
    dossier: { ...dossier, version: entry.seq, state, facts },
    effects: [
      ...promised.filter((each): each is Effect => isPromise(each, dossier.facts) && !isEarly(each, after.context)),
      ...(untold ? [answer] : []),
    ],
    series: promised.flatMap((each) => (each.type === 'drawNumber' ? [each.params.series] : [])),
  };
}

/** Where a dossier lies. Once the competent agency has it, it goes on there by the chart's own step, as if passed on in one house. */
function passOver(procedure: Procedure, dossier: Dossier, entry: BeyondEntry, calendar: WorkingCalendar): Evolved {
  const passed = passBeyond(dossier, entry);
  if (entry.type !== 'takeOver' || dossier.state.handling !== 'accepted') return { ...passed, series: [] };
  const onward = byChart(procedure, passed.dossier, { ...entry, type: 'transfer', data: {} }, calendar);
  return { ...onward, effects: [...passed.effects, ...onward.effects] };
}
