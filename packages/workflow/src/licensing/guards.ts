import { workingDaysBetween } from '@mot-cua/calendar';
import { type Condition, holds } from '../condition.ts';
import type { Facts } from '../facts.ts';
import type { RefusalCode } from '../refusal.ts';
import { feeFor } from '../tariff.ts';
import type { EventOf, LicensingEvent } from './event.ts';

interface Given {
  context: Facts;
  event: LicensingEvent;
}

type Guard<Params> = (given: Given, params: Params) => boolean;

const papersChecked: Guard<undefined> = ({ event }) => event.type === 'accept' && event.data.papersChecked;

const feeSettled: Guard<undefined> = ({ context }) => context.fee.paid - context.fee.refunded >= context.fee.amount;

const firstSupplement: Guard<{ stage: keyof Facts['supplements'] }> = ({ context, event }, { stage }) =>
  context.supplements[stage] === 0 && event.type === 'askSupplement' && event.data.items.length > 0;

/** A supplement at appraisal is asked within three working days of acceptance (Decree 61/2018, art. 19.4). */
const soonEnough: Guard<undefined> = ({ context: { acceptedAt }, event: { around } }) =>
  acceptedAt !== null && workingDaysBetween(around.calendar, acceptedAt, around.at) <= 3;

const supplementOpen: Guard<undefined> = ({ context }) => context.openItems.length > 0;

const itemsAnswered: Guard<undefined> = ({ context, event }) =>
  event.type === 'resubmit' && context.openItems.every((item) => event.data.changed.includes(item));

const notTheDrafter: Guard<undefined> = ({ context, event }) =>
  event.around.actorId !== context.drafterId && event.around.actorId !== context.handlerId;

const neverConsulted: Guard<undefined> = ({ context, event }) =>
  context.consultations.length === 0 &&
  event.type === 'consult' &&
  event.data.agencyIds.length > 0 &&
  !event.data.agencyIds.includes(context.competentAgencyId);

const consultationOpen: Guard<undefined> = ({ context, event }) =>
  event.type === 'answer' &&
  context.consultations.some(({ agencyId, answer, silent }) => agencyId === event.data.agencyId && !answer && !silent);

const lastAnswer: Guard<undefined> = (given) =>
  consultationOpen(given, undefined) &&
  given.context.consultations.filter(({ answer, silent }) => !answer && !silent).length === 1;

const notYetExtended: Guard<undefined> = ({ context }) => context.clock?.extensions.length === 0;

const neverApologised: Guard<undefined> = ({ context, event }) =>
  event.type === 'apologise' &&
  context.clock !== null &&
  context.clock.extensions.every(({ kind }) => kind !== 'apology') &&
  event.data.newDueAt > context.clock.dueAt;

const deadlinePassed: Guard<{ deadline: EventOf<'lapse'>['data']['deadline'] }> = (
  { context, event },
  { deadline },
) => {
  if (event.type !== 'lapse' || event.data.deadline !== deadline) return false;
  const until =
    deadline === 'consultation' ? latest(context.consultations.map(({ dueAt }) => dueAt)) : context.waitUntil;
  return until !== null && event.around.at >= until;
};

const latest = (moments: readonly string[]): string | null =>
  moments.reduce<string | null>((a, b) => (a && a > b ? a : b), null);

const feeWanted: Guard<undefined> = ({ event }) =>
  event.type === 'submit' &&
  event.around.tariff?.timing === 'atSubmission' &&
  feeFor(event.around.tariff, event.data.declared) > 0;

const feeAssessed: Guard<undefined> = ({ context, event }) =>
  event.type === 'assessFee' &&
  event.around.tariff !== null &&
  feeFor(event.around.tariff, { ...context.declared, ...event.data.declared }) > 0;

const amountMatches: Guard<undefined> = ({ context, event }) =>
  (event.type === 'confirmPayment' || event.type === 'confirmRefund') && event.data.amount === context.fee.amount;

/** After a refund of what was paid twice, the fee itself is still paid. */
const stillCovered: Guard<undefined> = ({ context: { fee }, event }) =>
  event.type === 'confirmRefund' && fee.paid - fee.refunded - event.data.amount >= fee.amount;

const identityChecked: Guard<undefined> = ({ event }) => event.type === 'deliverAtDesk' && event.data.identityChecked;

const originalsCompared: Guard<undefined> = ({ event }) =>
  event.type === 'deliverAtDesk' && event.data.originalsCompared;

const deliveryIs: Guard<{ channel: Facts['resultChannel'] }> = ({ context }, { channel }) =>
  context.resultChannel === channel;

const originalsShown: Guard<undefined> = ({ event }) => event.type === 'accept' && event.data.originalsShown === true;

const single = {
  papersChecked,
  feeSettled,
  firstSupplement,
  soonEnough,
  itemsAnswered,
  supplementOpen,
  notTheDrafter,
  neverConsulted,
  consultationOpen,
  lastAnswer,
  notYetExtended,
  neverApologised,
  deadlinePassed,
  feeWanted,
  feeAssessed,
  amountMatches,
  stillCovered,
  identityChecked,
  originalsCompared,
  deliveryIs,
  originalsShown,
  holds: ({ context }: Given, condition: Condition) => holds(condition, context.declared),
};

export type GuardName = keyof typeof single;

type ParamsOf<Name extends GuardName> = Parameters<(typeof single)[Name]>[1];

/** A guard as data: its name and, where it takes any, its parameters. */
export type GuardRef = {
  [Name in GuardName]: undefined extends ParamsOf<Name>
    ? { readonly type: Name; readonly params?: undefined }
    : { readonly type: Name; readonly params: ParamsOf<Name> };
}[GuardName];

const passes = (given: Given, { type, params }: GuardRef): boolean =>
  (single[type] as Guard<GuardRef['params']>)(given, params);

/** The first of these guards that stands in the way, if any. */
export const firstObstacle = (given: Given, refs: readonly GuardRef[]): GuardName | null =>
  refs.find((ref) => !passes(given, ref))?.type ?? null;

/** The closed vocabulary of guards. `every` joins several, in the order in which a person should hear of them. */
export const guards = {
  ...single,
  every: (given: Given, refs: readonly GuardRef[]): boolean => firstObstacle(given, refs) === null,
};

/** What a person is told when a guard stands in the way. */
export const guardRefusals: Record<GuardName, RefusalCode> = {
  papersChecked: 'papersNotChecked',
  feeSettled: 'feeNotSettled',
  firstSupplement: 'supplementAlreadyAsked',
  soonEnough: 'supplementTooLate',
  itemsAnswered: 'nothingAskedFor',
  supplementOpen: 'notInThisCase',
  notTheDrafter: 'mayNotApproveOwnDraft',
  neverConsulted: 'alreadyConsulted',
  consultationOpen: 'consultationClosed',
  lastAnswer: 'consultationClosed',
  notYetExtended: 'alreadyExtended',
  neverApologised: 'alreadyApologised',
  deadlinePassed: 'deadlineNotReached',
  feeWanted: 'notInThisCase',
  feeAssessed: 'notInThisCase',
  amountMatches: 'amountDiffers',
  stillCovered: 'notInThisCase',
  identityChecked: 'identityNotChecked',
  originalsCompared: 'originalsNotCompared',
  deliveryIs: 'notInThisCase',
  originalsShown: 'originalsNotCompared',
  holds: 'notInThisCase',
};
