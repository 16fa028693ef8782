/** What is promised by a decision and done later, by the worker, from the outbox. */
export type Effect =
  | { type: 'preparePaper'; params: { paper: 'slip' | 'form01' | 'form02' | 'form03' | 'receipt' } }
  | { type: 'prepareResult'; params: Record<never, never> }
  | { type: 'notify'; params: { notice: Notice } }
  | { type: 'requestRefund'; params: Record<never, never> };

export const notices = [
  'submitted',
  'accepted',
  'supplementAsked',
  'notAccepted',
  'redirected',
  'feeDue',
  'feePaid',
  'refundMade',
  'verificationStarted',
  'apology',
  'resultReady',
  'resultSent',
  'withdrawn',
  'withdrawalDeclined',
  'stopped',
] as const;

/** Each notice has its text in both languages and reaches the applicant in the portal and by e-mail. */
export type Notice = (typeof notices)[number];
