import type { Instant } from '@mot-cua/calendar';
import type { Channel, Consultation, Declared, Outcome, ResultChannel } from './facts.ts';

type Nothing = Record<never, never>;

/** A personal text (a reason, a question) is kept apart and erasable; the command carries only its salted hash. */
export type TextRef = `text:${string}`;

/**
 * Every command of the licensing lifecycle with what it carries into the journal (one-stop model §8.2).
 * Ids, amounts, codes and references only: no personal value.
 */
export interface CommandData {
  submit: {
    channel: Channel;
    resultChannel: ResultChannel;
    receivingAgencyId: string;
    competentAgencyId: string;
    declared: Declared;
    revision: number;
  };
  cancel: Nothing;
  accept: { papersChecked: boolean; originalsShown?: boolean };
  askSupplement: { items: readonly string[]; reason: TextRef; days: number };
  resubmit: { changed: readonly string[]; declared: Declared; revision: number };
  refuse: { ground: string; reason: TextRef };
  redirect: { agencyId: string; reason: TextRef };
  transfer: Nothing;
  assign: { handlerId: string };
  receive: Nothing;
  consult: { agencyIds: readonly string[]; question: TextRef };
  answer: { agencyId: string; answer: NonNullable<Consultation['answer']>; opinion: TextRef };
  assessFee: { declared: Declared };
  submitForApproval: { outcome: Outcome; draft: TextRef };
  returnInternally: { comment: TextRef };
  approve: Nothing;
  issue: Nothing;
  resultPrepared: { sha256: string };
  startPayment: { orderRef: string };
  confirmPayment: { amount: number; orderRef: string; receivedBy: 'gateway' | 'desk' };
  failPayment: { orderRef: string; code: string };
  approveRefund: Nothing;
  confirmRefund: { amount: number; orderRef: string };
  withdraw: { reason: TextRef };
  confirmWithdrawal: Nothing;
  declineWithdrawal: { reason: TextRef };
  stop: { ground: string; reason: TextRef };
  apologise: { newDueAt: Instant; reason: TextRef };
  deliverAtDesk: { identityChecked: boolean; originalsCompared: boolean };
  handToPost: { trackingNumber: string };
  confirmDelivery: { trackingNumber: string };
  reportReturned: { trackingNumber: string };
  openResult: Nothing;
  reportError: { reason: TextRef };
  lapse: { deadline: DeadlineKind };
  archive: Nothing;
}

export type Command = keyof CommandData;

/** Moments that the worker watches; when one passes it sends `lapse` as the actor `system`. */
export type DeadlineKind = 'response' | 'due' | 'apology' | 'supplement' | 'consultation' | 'visit';

/** A command as it is given, before anybody asked whether it may be. */
export type CommandCall = { [Name in Command]: { type: Name; data: CommandData[Name] } }[Command];
