import type { Facts } from '../../facts.ts';
import type { RefusalCode } from '../../refusal.ts';
import { appraisalGuards } from './appraisal.ts';
import { decisionGuards } from './decision.ts';
import type { Given, Guard } from './guard.ts';
import { moneyGuards } from './money.ts';
import { receptionGuards } from './reception.ts';

const single = { ...receptionGuards, ...moneyGuards, ...appraisalGuards, ...decisionGuards };

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

/** The first guard that does not hold, in the order in which they are written; null when all hold. */
export const firstObstacle = (given: Given, refs: readonly GuardRef[]): GuardName | null =>
  refs.find((ref) => !passes(given, ref))?.type ?? null;

export const guards = {
  ...single,
  every: (given: Given, refs: readonly GuardRef[]): boolean => firstObstacle(given, refs) === null,
};

/** What a person is told when a guard stands in the way. */
const guardRefusals: Record<GuardName, RefusalCode> = {
  papersChecked: 'papersNotChecked',
  originalsShown: 'originalsNotCompared',
  supplementLeft: 'supplementAlreadyAsked',
  soonEnough: 'supplementTooLate',
  supplementOpen: 'notInThisCase',
  itemsAnswered: 'nothingAskedFor',
  roundsLeft: 'notInThisCase',
  inGoodTime: 'noticeTooLate',
  joinsAnother: 'nothingToJoin',
  neverAccepted: 'notInThisCase',
  leadEnded: 'notInThisCase',
  leadAnswered: 'notInThisCase',
  neverReopened: 'alreadyReopened',
  feeSettled: 'feeNotSettled',
  feeWanted: 'notInThisCase',
  claimsExemption: 'notInThisCase',
  exemptionProved: 'exemptionNotProved',
  exemptInPart: 'notInThisCase',
  feeAssessed: 'notInThisCase',
  amountMatches: 'amountDiffers',
  stillCovered: 'notInThisCase',
  moreOwed: 'notInThisCase',
  neverConsulted: 'alreadyConsulted',
  noneOutstanding: 'opinionsOutstanding',
  consultationOpen: 'consultationClosed',
  lastAnswer: 'consultationClosed',
  answersLate: 'consultationClosed',
  deadlinePassed: 'deadlineNotReached',
  beforeDeadline: 'tooLateToObject',
  inspectionIs: 'notInThisCase',
  firstFix: 'notInThisCase',
  inTheFuture: 'inspectionInThePast',
  matchesAre: 'notInThisCase',
  findingIs: 'notInThisCase',
  linkIs: 'notInThisCase',
  linkGranted: 'notInThisCase',
  linkCameTo: 'notInThisCase',
  outcomeIs: 'notInThisCase',
  isSettled: 'notInThisCase',
  holds: 'notInThisCase',
  notTheDrafter: 'mayNotApproveOwnDraft',
  notYetExtended: 'alreadyExtended',
  neverApologised: 'alreadyApologised',
  identityChecked: 'identityNotChecked',
  originalsCompared: 'originalsNotCompared',
  deliveryIs: 'notInThisCase',
};

/** The same for this dossier: nobody has to pay while a claim waits for the desk. */
export const refusalOf = (guard: GuardName, { fee }: Facts): RefusalCode =>
  guard === 'feeSettled' && fee.exemption?.standing === 'claimed' ? 'exemptionNotDecided' : guardRefusals[guard];
