import type { Command } from '../commands.ts';

/** How far what a command did reaches. Only what stays inside the agency is taken back. */
type Reach =
  | 'inside'
  /** The applicant's own act, or one that they were told of or given a paper for. */
  | 'applicant'
  /** Another agency, a register, the carrier or the national portal knows of it. */
  | 'outside'
  /** Somebody signed, or a number was drawn. */
  | 'signed'
  | 'money'
  /** What was found out is put right by a new entry, never unsaid. */
  | 'evidence'
  /** Nobody gave it: the worker, an announcement, a merger, a migration. */
  | 'nobody'
  /** It is itself a second thought: whoever thinks a third time does the step again. */
  | 'takenBack';

/** A command that is not here does not compile: whoever adds one says how far it reaches. */
const reachOf = {
  assign: 'inside',
  receive: 'inside',
  reassign: 'inside',
  release: 'inside',
  claim: 'inside',
  giveToGroup: 'inside',
  submitForApproval: 'inside',
  endorse: 'inside',
  returnInternally: 'inside',
  submit: 'applicant',
  cancel: 'applicant',
  accept: 'applicant',
  askSupplement: 'applicant',
  resubmit: 'applicant',
  refuse: 'applicant',
  redirect: 'applicant',
  planInspection: 'applicant',
  confirmDraft: 'applicant',
  contestDraft: 'applicant',
  join: 'applicant',
  withdraw: 'applicant',
  confirmWithdrawal: 'applicant',
  declineWithdrawal: 'applicant',
  stop: 'applicant',
  apologise: 'applicant',
  deliverAtDesk: 'applicant',
  openResult: 'applicant',
  beginWorks: 'applicant',
  moveVisit: 'applicant',
  changeCase: 'applicant',
  askCorrection: 'applicant',
  withdrawCorrection: 'applicant',
  refuseCorrection: 'applicant',
  giveOver: 'outside',
  takeOver: 'outside',
  sendBack: 'outside',
  transfer: 'outside',
  consult: 'outside',
  answer: 'outside',
  handToPost: 'outside',
  confirmDelivery: 'outside',
  reportReturned: 'outside',
  approve: 'signed',
  issue: 'signed',
  reportError: 'signed',
  revokeResult: 'signed',
  correctResult: 'signed',
  assessFee: 'money',
  startPayment: 'money',
  confirmPayment: 'money',
  failPayment: 'money',
  approveRefund: 'money',
  confirmRefund: 'money',
  confirmExemption: 'money',
  declineExemption: 'money',
  recordInspection: 'evidence',
  recordLookup: 'evidence',
  recordFinding: 'evidence',
  recordObligation: 'evidence',
  reportReady: 'evidence',
  reopen: 'evidence',
  prepareCorrection: 'evidence',
  registerAnswered: 'nobody',
  registerSilent: 'nobody',
  resultPrepared: 'nobody',
  linkSettled: 'nobody',
  leadSettled: 'nobody',
  lapse: 'nobody',
  archive: 'nobody',
  migrate: 'nobody',
  recount: 'nobody',
  handOver: 'nobody',
  takeBack: 'takenBack',
} as const satisfies Record<Command, Reach>;

/** Whether a command of this kind may be taken back at all; what it really did must bear it out. */
export const isInternal = (command: Command): boolean => reachOf[command] === 'inside';
