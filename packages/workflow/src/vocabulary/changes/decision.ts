import { dueFrom, endClock } from '@mot-cua/calendar';
import type { Facts } from '../../facts.ts';
import { type Change, on } from './change.ts';

const nameHandler = on('assign', (_, { data }) => ({ handlerId: data.handlerId }));

/** Whoever does this has the dossier in hand, and will not approve it. */
const takeOn: Change = ({ event: { around } }) => ({ handlerId: around.onBehalfOf ?? around.actorId });

/** Journals from before there were substitutes say nothing of them, and are rebuilt without. */
const draftedFor = (context: Facts, onBehalfOf: string | null): Pick<Facts, 'draftedFor'> =>
  onBehalfOf || context.draftedFor ? { draftedFor: onBehalfOf } : {};

const keepDraft = on('submitForApproval', (context, { data, around }) => ({
  outcome: data.outcome,
  drafterId: around.actorId,
  ...draftedFor(context, around.onBehalfOf),
}));

/** A register found exactly what was asked for: the draft is the register's, and nobody's own. */
const draftFromRegister: Change = () => ({ outcome: 'granted', drafterId: 'system' });

/** The applicant reads the draft; silence is consent. */
const awaitConfirmation: Change = ({ event: { around } }) => ({
  waitUntil: dueFrom(around.calendar, around.at, around.law.confirmationLimit ?? { unit: 'workingDay', value: 1 }),
});

const countReturn = on('returnInternally', (context) => ({ internalReturns: context.internalReturns + 1 }));
const noteApprover = on('approve', (_, { around }) => ({ approverId: around.actorId }));

/** The result is issued: numbered, and the clock has ended. */
const settle: Change = ({ context, event: { around } }) => ({
  settledAt: context.settledAt ?? around.at,
  waitUntil: null,
  issued: { ...context.issued, ...around.issued },
  clock: context.clock && context.clock.endedAt === null ? endClock(context.clock, around.at) : context.clock,
});

/** This report was answered together with the one it joined. */
const settleWithLead = on('leadSettled', (context, { data: { outcome, documentNumber }, around }) => ({
  acceptedAt: around.at,
  settledAt: around.at,
  outcome: outcome === 'ended' ? null : outcome,
  issued: { ...context.issued, ...around.issued, documentNumber },
}));

/** Whatever was waited for after the result is waited for anew once it is mended. */
const reopen: Change = () => ({ drafterId: null, approverId: null, waitUntil: null });

export const decisionChanges = {
  nameHandler,
  takeOn,
  keepDraft,
  draftFromRegister,
  awaitConfirmation,
  countReturn,
  noteApprover,
  settle,
  settleWithLead,
  reopen,
};
