import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { DeskSide, GivenPaper, SendBackGround } from './beyond/two-desks.ts';
import type { ExemptionCategory } from './exemption-categories.ts';
import type {
  Channel,
  Declared,
  Facts,
  InspectionOutcome,
  Link,
  Matches,
  Opinion,
  Outcome,
  Register,
  ResultChannel,
} from './facts.ts';

type Nothing = Record<never, never>;

/** A personal text (a reason, a question) is kept apart and erasable; the command carries only its salted hash. */
export type TextRef = `text:${string}`;

/** Handed in to a clerk: the identity paper was compared with the person, and which papers were brought on paper. */
interface AtCounter {
  identityChecked: boolean;
  onPaper: readonly string[];
}

/**
 * Every command of the lifecycles with what it carries into the journal (one-stop model §8.2).
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
    parent?: NonNullable<Facts['parent']>;
    atCounter?: AtCounter;
    /** Brought to the counter by somebody else: the paper that says they may. */
    authority?: TextRef;
    /** Taken in at the counter of an agency for another one: at which of the two the result is fetched. */
    beyond?: { resultAt: DeskSide };
  };
  cancel: Nothing;
  accept: { papersChecked: boolean; originalsShown?: boolean };
  askSupplement: { items: readonly string[]; reason: TextRef; days: number };
  resubmit: { changed: readonly string[]; declared: Declared; revision: number; atCounter?: AtCounter };
  refuse: { ground: string; reason: TextRef };
  redirect: { agencyId: string; reason: TextRef };
  transfer: Nothing;
  assign: { handlerId: string };
  receive: Nothing;
  consult: { agencyIds: readonly string[]; question: TextRef };
  answer: { agencyId: string; answer: Opinion; opinion: TextRef };
  planInspection: { at: Instant };
  recordInspection: { outcome: InspectionOutcome; minutes: TextRef };
  reportReady: { note: TextRef };
  registerAnswered: { register: Register; matches: Matches; reference: string };
  registerSilent: { register: Register };
  recordLookup: { matches: Matches; reference: string };
  recordFinding: { finding: string; amount: number; note: TextRef };
  assessFee: { declared: Declared };
  submitForApproval: {
    outcome: Outcome;
    draft: TextRef;
    /** The version of the city's or the agency's words that it began with. */
    template?: { id: string; number: number };
  };
  confirmDraft: Nothing;
  contestDraft: { reason: TextRef };
  returnInternally: { comment: TextRef };
  endorse: Nothing;
  approve: Nothing;
  issue: Nothing;
  resultPrepared: { sha256: string };
  linkSettled: Pick<Link, 'link' | 'documentNumber'> & { dossierId: string; outcome: NonNullable<Link['outcome']> };
  join: { leadId: string };
  leadSettled: { outcome: NonNullable<Link['outcome']>; documentNumber: string; draft: TextRef };
  reopen: { reason: TextRef };
  /** The desk saw the paper that proves the claim: the category and the amount that it frees from. */
  confirmExemption: { proofChecked: boolean; category: ExemptionCategory; amount: number };
  declineExemption: { reason: TextRef };
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
  deliverAtDesk: {
    identityChecked: boolean;
    originalsCompared: boolean;
    /** Who came, and for a representative the paper that says so. */
    receiver?: 'owner' | 'representative';
    authority?: TextRef;
  };
  /** The carrier is told later; entries from before carry its number. */
  handToPost: { trackingNumber?: string };
  confirmDelivery: { trackingNumber: string };
  reportReturned: { trackingNumber: string };
  openResult: Nothing;
  reportError: { reason: TextRef };
  beginWorks: Nothing;
  recordObligation: { note: TextRef };
  lapse: { deadline: DeadlineKind };
  archive: Nothing;
  /** The dossier goes on under a newer version of its procedure. No chart offers it: only a proved migration gives it. */
  migrate: { from: string; to: string; declared: Declared; revision: number };
  /**
   * Dates counted anew after days off were announced, by the calendar that the announcement made (or a later one). No chart
   * offers it: only an announcement gives it.
   */
  recount: {
    announcement: string;
    document: string;
    occasion: string;
    daysOff: readonly PlainDate[];
    moved: readonly MovedDate[];
  };
  /**
   * Agencies of the dossier end, others go on in their place. No chart offers it: only a reorganisation gives it. What was
   * recorded and signed before keeps the names of its day.
   */
  handOver: { reorganisation: string; document: string; effective: PlainDate; passed: readonly Passed[] };
  /**
   * A result that was issued holds no longer, by which document. No chart offers it: the agency gives it when all is over.
   * What was signed stays as it was signed.
   */
  revokeResult: { number: string; document: string; reason: TextRef };
  /** The owner asks that something in the result be set right; `proof`: a file that shows it. No chart offers it, nor the next four. */
  askCorrection: { number: string; field: string; right: TextRef; reason: TextRef; proof: string | null };
  /** The owner takes the request of that entry back. */
  withdrawCorrection: { asked: number };
  /** The agency does not correct it, and says why; of an error that it found itself, it gives the correction up. */
  refuseCorrection: { reason: TextRef };
  /** What is to stand in the result in place of what does, by field: somebody else approves it. */
  prepareCorrection: { number: string; values: Readonly<Record<string, TextRef>>; reason: TextRef };
  /** A new result in place of this number, with what that entry prepared. What was signed before stays as it was signed. */
  correctResult: { number: string; prepared: number };
  /** A head gives a dossier in hand to another handler. No chart offers it, nor the next three: whose hands it is in moves no step. */
  reassign: { from: string | null; to: string; reason: TextRef };
  /** A handler gives a dossier back, to be assigned anew; or to the group from which it was taken. */
  release: { from: string; reason: TextRef } & Partial<NamedGroup>;
  /** A handler takes up what another gave back, or what waits with a group. */
  claim: Nothing;
  /** A head gives a dossier to a group: it waits with each member until one takes it. No chart offers it. */
  giveToGroup: { from: string | null; reason?: TextRef } & NamedGroup;
  /**
   * Another case of the same service, before acceptance, as the applicant agreed: no chart offers it. `declared`: all that is
   * declared from now on.
   */
  changeCase: { declared: Declared; revision: number; atCounter?: AtCounter };
  /**
   * The entry before this one is taken back: the dossier stands where it stood. No chart offers it; who gave that step does, or
   * a head or leader with a reason. `from`: who had given it.
   */
  takeBack: { entry: number; command: Command; from: string; reason?: TextRef };
  /**
   * A desk gives over what it took in for another agency, or the result that is fetched at the other desk, with a list of what
   * lies in the bundle. No chart offers it, nor the next two.
   */
  giveOver: { to: string; papers: readonly GivenPaper[] };
  /** The other desk has what that entry lists, paper by paper. */
  takeOver: { given: number };
  /** It does not take over what that entry lists, and says why. */
  sendBack: { given: number; ground: SendBackGround; reason: TextRef };
  /** A booked visit at another hour, with the answers that say so. No chart offers it: only its applicant gives it. */
  moveVisit: { from: BookedVisit; to: BookedVisit; revision: number };
}

/** An agency as it is called when it is written down: the journal names it even when it is no more. */
export interface NamedAgency {
  id: string;
  vi: string;
  en: string;
}

/** A group with the name of that day: it may be called otherwise later. */
export interface NamedGroup {
  groupId: string;
  groupName: string;
}

/** An agency that ends, and the one that goes on in its place. */
export interface Passed {
  from: NamedAgency;
  to: NamedAgency;
}

/** A day and an hour at which an applicant comes to the desk. */
export interface BookedVisit {
  day: PlainDate;
  /** `09:00`, one of those that the form offers. */
  hour: string;
}

/** A date of a dossier that an announcement moves: the appointment, the first answer, the applicant's or another agency's. */
export interface MovedDate {
  what: 'due' | 'response' | 'wait' | 'consultation';
  from: Instant;
  to: Instant;
}

export type Command = keyof CommandData;

/** Moments that the worker watches; when one passes it sends `lapse` as the actor `system`. */
export const deadlineKinds = [
  'response',
  'due',
  'apology',
  'supplement',
  'consultation',
  'visit',
  'fee',
  'confirmation',
  'fix',
  'objection',
  'obligation',
] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** A command as it is given, before anybody asked whether it may be. */
export type CommandCall = { [Name in Command]: { type: Name; data: CommandData[Name] } }[Command];
