import type { Queue } from '@mot-cua/db';
import type { Command, Role } from '@mot-cua/workflow';

/** A command that may be given to many dossiers at once: by whom, from which list, and what it asks once for all of them. */
interface Together {
  /** Who is offered it in the list; of a batch that was just given: whoever gave it. */
  role?: Role;
  /** The list in which they are chosen; `hands`: the page of what each handler has; `outcome`: of a batch just given. */
  list: Queue | 'hands' | 'outcome';
  asks: readonly string[];
  /** Answers are wanted for some of the dossiers only: the use case says for which. */
  mayBeEmpty?: true;
  /** What is decided lies before the one who decides. */
  showsDraft?: true;
}

/**
 * Why a command is given to one dossier alone.
 * `papers`: each paper is looked at first. `ownWords`: what it says or asks is another for each dossier. `inPerson`: somebody
 * stands at the desk with a paper or with money. `reasonFirst`: what the applicant wrote is read first. `money`: each sum that
 * is given back is looked at by itself. `urgentFirst`: what presses most is taken, not what somebody picks. `byAssigning`: who
 * assigns, also many at once, chooses a group there. `notByStaff`: the applicant gives it, the worker, or an act for the whole
 * city.
 */
type Alone =
  | 'papers'
  | 'ownWords'
  | 'inPerson'
  | 'reasonFirst'
  | 'money'
  | 'urgentFirst'
  | 'byAssigning'
  | 'notByStaff';

/** Every command, and whether several dossiers may be given it at once: the one place that says so. */
const rules = {
  transfer: { role: 'receptionClerk', list: 'toTransfer', asks: [] },
  assign: { role: 'divisionHead', list: 'toAssign', asks: ['handlerId'] },
  reassign: { role: 'divisionHead', list: 'hands', asks: ['newHandlerId', 'handReason'] },
  endorse: { role: 'divisionHead', list: 'toApprove', asks: [], showsDraft: true },
  approve: { role: 'approvingLeader', list: 'toApprove', asks: [], showsDraft: true },
  issue: { role: 'documentClerk', list: 'toIssue', asks: [], showsDraft: true },
  handToPost: { role: 'resultClerk', list: 'toPost', asks: [] },
  takeBack: { list: 'outcome', asks: ['handReason'], mayBeEmpty: true },

  accept: 'papers',
  giveOver: 'papers',
  takeOver: 'papers',
  recordFinding: 'papers',
  recordLookup: 'papers',
  assessFee: 'papers',
  confirmExemption: 'papers',

  askSupplement: 'ownWords',
  refuse: 'ownWords',
  redirect: 'ownWords',
  consult: 'ownWords',
  answer: 'ownWords',
  planInspection: 'ownWords',
  recordInspection: 'ownWords',
  recordObligation: 'ownWords',
  submitForApproval: 'ownWords',
  returnInternally: 'ownWords',
  declineWithdrawal: 'ownWords',
  declineExemption: 'ownWords',
  stop: 'ownWords',
  apologise: 'ownWords',
  reportError: 'ownWords',
  revokeResult: 'ownWords',
  refuseCorrection: 'ownWords',
  prepareCorrection: 'ownWords',
  correctResult: 'papers',
  release: 'ownWords',
  sendBack: 'ownWords',
  join: 'ownWords',

  confirmPayment: 'inPerson',
  deliverAtDesk: 'inPerson',
  confirmDelivery: 'inPerson',
  reportReturned: 'inPerson',
  confirmWithdrawal: 'reasonFirst',
  approveRefund: 'money',
  confirmRefund: 'money',
  receive: 'urgentFirst',
  claim: 'urgentFirst',
  giveToGroup: 'byAssigning',

  submit: 'notByStaff',
  cancel: 'notByStaff',
  resubmit: 'notByStaff',
  withdraw: 'notByStaff',
  reportReady: 'notByStaff',
  confirmDraft: 'notByStaff',
  contestDraft: 'notByStaff',
  startPayment: 'notByStaff',
  openResult: 'notByStaff',
  beginWorks: 'notByStaff',
  moveVisit: 'notByStaff',
  changeCase: 'notByStaff',
  askCorrection: 'notByStaff',
  withdrawCorrection: 'notByStaff',
  reopen: 'notByStaff',
  registerAnswered: 'notByStaff',
  registerSilent: 'notByStaff',
  resultPrepared: 'notByStaff',
  linkSettled: 'notByStaff',
  leadSettled: 'notByStaff',
  failPayment: 'notByStaff',
  lapse: 'notByStaff',
  archive: 'notByStaff',
  migrate: 'notByStaff',
  recount: 'notByStaff',
  handOver: 'notByStaff',
} as const satisfies Record<Command, Together | Alone>;

export type BatchCommand = { [Name in Command]: (typeof rules)[Name] extends Together ? Name : never }[Command];

const isTogether = (command: Command): command is BatchCommand => typeof rules[command] !== 'string';

export const batchCommands: readonly BatchCommand[] = (Object.keys(rules) as Command[]).filter(isTogether);

/** How a command is given to many at once. */
export const batchRule = (command: BatchCommand): Together => rules[command];

/** A page of the work list holds no more. */
export const mostInBatch = 50;
