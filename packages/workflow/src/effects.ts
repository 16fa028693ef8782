import type { Register } from './facts.ts';

type Nothing = Record<never, never>;

/** What is promised by a decision and done later, by the worker, from the outbox. */
export type Effect =
  | { type: 'preparePaper'; params: { paper: 'slip' | 'form01' | 'form02' | 'form03' | 'receipt' } }
  | { type: 'prepareResult'; params: Nothing }
  /** Puts the personal signature of whoever approved on the result, before it has its number. */
  | { type: 'signResult'; params: Nothing }
  | { type: 'notify'; params: { notice: Notice } }
  | { type: 'requestRefund'; params: Nothing }
  /** Tells a member of staff that a dossier came into their hands, or left them. */
  | { type: 'tellStaff'; params: { notice: StaffNotice; staffId: string } }
  /** Asks the register of another agency, again and again until it answers or a person must. */
  | { type: 'lookUp'; params: { register: Register } }
  /** Opens the dossier of a link at the agency that handles it. */
  | { type: 'openLink'; params: { link: string } }
  /** Tells the dossier above what became of this link. */
  | { type: 'answerParent'; params: Nothing }
  /** Tells every report that joined this one what it was answered. */
  | { type: 'answerFollowers'; params: Nothing };

export type StaffNotice = 'handedToYou' | 'takenFromYou' | 'stepTakenBack';

export const notices = [
  'submitted',
  'accepted',
  'supplementAsked',
  'notAccepted',
  'redirected',
  'feeDue',
  'exemptionConfirmed',
  'exemptionDeclined',
  'feePaid',
  'refundMade',
  'verificationStarted',
  'inspectionPlanned',
  'fixAsked',
  'draftToConfirm',
  'joined',
  'apology',
  'dateMoved',
  'handedOver',
  'resultReady',
  'resultSent',
  'noObjection',
  'obligationDue',
  'withdrawn',
  'withdrawalDeclined',
  'stopped',
  'visitMissed',
  'resultRevoked',
  'visitMoved',
  'correctionAsked',
  'correctionRefused',
  'resultCorrected',
] as const;

/** Each notice has its text in both languages and reaches the applicant in the portal and by e-mail. */
export type Notice = (typeof notices)[number];

/** All that a person is told about a dossier: what charts promise, that the agency wrote to them, and that a result waits for them. */
export const told = [...notices, 'messageAnswered', 'resultUnclaimed', 'resultUnclaimedStill'] as const;
export type Told = (typeof told)[number];
