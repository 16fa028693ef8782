import type { Command, Role } from '@mot-cua/workflow';
import { alarm, type Check } from '../alarm.ts';
import { type Edge, storyTo } from '../explore/graph.ts';
import { isAccepted, stepOf } from '../explore/standing-of.ts';

type Hands = Readonly<Record<Command, readonly Role[]>>;

/** In whose hands the law puts each act (one-stop decrees; handlers never approve, cashiers never decide, administrators never act). */
const hands: Hands = {
  submit: ['applicant', 'receptionClerk', 'system'],
  cancel: ['applicant'],
  accept: ['receptionClerk'],
  askSupplement: ['receptionClerk', 'handler'],
  resubmit: ['applicant', 'receptionClerk'],
  refuse: ['receptionClerk'],
  redirect: ['receptionClerk'],
  transfer: ['receptionClerk'],
  assign: ['divisionHead'],
  receive: ['handler'],
  consult: ['handler'],
  answer: ['consultee'],
  assessFee: ['receptionClerk', 'handler', 'cashier'],
  submitForApproval: ['handler', 'divisionHead'],
  returnInternally: ['divisionHead', 'approvingLeader'],
  approve: ['approvingLeader'],
  issue: ['documentClerk'],
  planInspection: ['divisionHead', 'handler', 'inspector'],
  recordInspection: ['inspector', 'handler'],
  reportReady: ['applicant'],
  registerAnswered: ['system'],
  registerSilent: ['system'],
  recordLookup: ['handler'],
  recordFinding: ['receptionClerk', 'handler', 'inspector', 'divisionHead'],
  confirmDraft: ['applicant'],
  contestDraft: ['applicant'],
  endorse: ['divisionHead'],
  linkSettled: ['system'],
  join: ['receptionClerk', 'handler'],
  leadSettled: ['system'],
  reopen: ['applicant'],
  beginWorks: ['applicant'],
  recordObligation: ['receptionClerk', 'resultClerk', 'documentClerk', 'handler', 'inspector'],
  resultPrepared: ['system'],
  startPayment: ['applicant'],
  confirmPayment: ['system', 'cashier'],
  failPayment: ['system'],
  confirmExemption: ['receptionClerk'],
  declineExemption: ['receptionClerk'],
  approveRefund: ['cashier'],
  confirmRefund: ['system', 'cashier'],
  withdraw: ['applicant'],
  confirmWithdrawal: ['receptionClerk'],
  declineWithdrawal: ['receptionClerk'],
  stop: ['approvingLeader'],
  apologise: ['approvingLeader'],
  deliverAtDesk: ['resultClerk'],
  handToPost: ['resultClerk'],
  confirmDelivery: ['system', 'resultClerk'],
  reportReturned: ['system', 'resultClerk'],
  openResult: ['applicant'],
  reportError: ['documentClerk', 'handler'],
  lapse: ['system'],
  archive: ['system'],
  migrate: ['system'],
  recount: ['supervisor'],
  handOver: ['systemAdmin'],
  revokeResult: ['approvingLeader'],
  askCorrection: ['applicant'],
  withdrawCorrection: ['applicant'],
  refuseCorrection: ['handler', 'documentClerk', 'approvingLeader'],
  prepareCorrection: ['handler', 'documentClerk'],
  correctResult: ['approvingLeader'],
  reassign: ['divisionHead'],
  release: ['handler'],
  claim: ['handler'],
  giveToGroup: ['divisionHead'],
  giveOver: ['receptionClerk'],
  takeOver: ['receptionClerk'],
  sendBack: ['receptionClerk'],
  changeCase: ['applicant', 'receptionClerk'],
  takeBack: ['handler', 'divisionHead', 'approvingLeader'],
  moveVisit: ['applicant'],
};

/** Before acceptance a dossier is the desk's; from then on the desk asks for nothing more. */
const ofStage = ({ call, role, from }: Edge): boolean =>
  call.type !== 'askSupplement' || role === (isAccepted(from) ? 'handler' : 'receptionClerk');

/** What ends a step is done by whoever has it. */
const ofStep: readonly Command[] = [
  ...([
    'submitForApproval',
    'assessFee',
    'recordInspection',
    'recordLookup',
    'recordFinding',
    'recordObligation',
  ] as const),
  ...(['endorse', 'approve', 'issue', 'returnInternally'] as const),
];

/** To name a handler again moves nothing on. */
const endsStep = ({ call, from, to }: Edge): boolean =>
  ofStep.includes(call.type) || (call.type === 'assign' && stepOf(from) !== stepOf(to));

const notTheirs = (edge: Edge): boolean =>
  endsStep(edge) && edge.taken.some(({ by, source }) => by && source.role !== null && source.role !== edge.role);

const told = (finding: 'wrongHands.act' | 'wrongHands.notTheirs') => (edge: Edge) =>
  alarm(finding, { command: edge.call.type, role: edge.role, step: stepOf(edge.from) }, [...storyTo(edge.from), edge]);

/** No act in hands to which the law or the step does not give it. */
export const wrongHands: Check = ({ edges }) => [
  ...edges.filter((edge) => !hands[edge.call.type].includes(edge.role) || !ofStage(edge)).map(told('wrongHands.act')),
  ...edges.filter(notTheirs).map(told('wrongHands.notTheirs')),
];
