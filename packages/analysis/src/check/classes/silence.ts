import type { Command, NationalStatus, Notice } from '@mot-cua/workflow';
import { type Alarm, alarm, type Check } from '../alarm.ts';
import { type Edge, type Exploration, type Node, shortest, storyTo } from '../explore/graph.ts';
import { isHandling, isOver, isSettled } from '../explore/standing-of.ts';

/** Where a notice is true: the statuses that the dossier has once it is sent. */
const trueIn: Readonly<Record<Notice, readonly (NationalStatus | 'any')[]>> = {
  submitted: ['registered', 'accepted', 'processing'],
  accepted: ['accepted', 'processing'],
  supplementAsked: ['supplementRequired'],
  notAccepted: ['notAccepted'],
  redirected: ['registered'],
  feeDue: ['any'],
  exemptionConfirmed: ['any'],
  exemptionDeclined: ['any'],
  feePaid: ['any'],
  refundMade: ['any'],
  verificationStarted: ['processing', 'financialObligation'],
  inspectionPlanned: ['processing', 'settled', 'returned'],
  fixAsked: ['processing'],
  draftToConfirm: ['processing'],
  joined: ['processing'],
  noObjection: ['returned'],
  visitMissed: ['withdrawn'],
  visitMoved: ['registered'],
  obligationDue: ['settled', 'returned'],
  apology: ['accepted', 'processing', 'financialObligation'],
  dateMoved: ['accepted', 'processing', 'supplementRequired', 'financialObligation'],
  handedOver: ['any'],
  resultReady: ['settled', 'returned'],
  resultSent: ['settled', 'returned'],
  resultRevoked: ['settled', 'returned'],
  correctionAsked: ['settled', 'returned'],
  correctionRefused: ['settled', 'returned'],
  resultCorrected: ['settled', 'returned'],
  withdrawn: ['withdrawn'],
  withdrawalDeclined: ['accepted', 'processing', 'supplementRequired', 'financialObligation'],
  stopped: ['stopped'],
};

/** The turns of which the applicant must hear. */
const turns: readonly (NationalStatus | null)[] = [
  'registered',
  'accepted',
  'supplementRequired',
  'notAccepted',
  'stopped',
];

/** The acts of which each notice speaks. */
const tells: Readonly<Record<Notice, readonly Command[]>> = {
  submitted: ['submit'],
  accepted: ['accept', 'leadSettled'],
  supplementAsked: ['askSupplement', 'lapse'],
  notAccepted: ['refuse'],
  redirected: ['redirect'],
  feeDue: ['submit', 'assessFee', 'changeCase', 'confirmExemption'],
  exemptionConfirmed: ['confirmExemption'],
  exemptionDeclined: ['declineExemption'],
  feePaid: ['confirmPayment'],
  refundMade: ['confirmRefund'],
  verificationStarted: ['consult'],
  inspectionPlanned: ['planInspection'],
  fixAsked: ['recordInspection'],
  draftToConfirm: ['submitForApproval', 'registerAnswered', 'recordLookup'],
  joined: ['join'],
  noObjection: ['lapse'],
  visitMissed: ['lapse'],
  visitMoved: ['moveVisit'],
  obligationDue: ['lapse', 'recordInspection'],
  apology: ['apologise'],
  dateMoved: ['recount'],
  handedOver: ['handOver'],
  resultReady: ['resultPrepared'],
  resultSent: ['handToPost'],
  withdrawn: ['confirmWithdrawal'],
  withdrawalDeclined: ['declineWithdrawal'],
  stopped: ['stop', 'lapse'],
  resultRevoked: ['revokeResult'],
  correctionAsked: ['askCorrection'],
  correctionRefused: ['refuseCorrection'],
  resultCorrected: ['correctResult'],
};

const noticesOf = ({ effects }: Edge): Notice[] =>
  effects.flatMap((each) => (each.type === 'notify' ? [each.params.notice] : []));

/** Acts of which the applicant hears, whatever the status. */
const heard: readonly Command[] = [
  ...(['consult', 'planInspection', 'apologise', 'redirect', 'declineWithdrawal', 'join'] as const),
  ...(['confirmExemption', 'declineExemption'] as const),
];

const waits = ({ active }: Node): boolean => active.some(({ path, role }) => isHandling(path) && role === 'applicant');

/** From now on the dossier waits for the applicant. */
const turnsTo = ({ from, to }: Edge): boolean => waits(to) && !waits(from);

const ends = ({ from, to }: Edge): boolean => isOver(to) && !isOver(from) && !isSettled(from);

/** An act that the applicant did not give, and of which nothing is said. */
const untold = (edge: Edge): boolean => edge.role !== 'applicant' && noticesOf(edge).length === 0;

/** Whoever hands something in is told that it came (Decree 45/2020). */
const unconfirmed = (edge: Edge): boolean => edge.call.type === 'submit' && noticesOf(edge).length === 0;

const silentTurn = (edge: Edge): boolean =>
  unconfirmed(edge) ||
  (untold(edge) &&
    (ends(edge) ||
      heard.includes(edge.call.type) ||
      turnsTo(edge) ||
      (edge.from.status !== edge.to.status && turns.includes(edge.to.status))));

function actAlarms(edge: Edge): Alarm[] {
  const story = () => [...storyTo(edge.from), edge];
  const { status } = edge.to;
  const wrong = noticesOf(edge).filter((notice) => !trueIn[notice].some((each) => each === 'any' || each === status));
  const unfit = noticesOf(edge).filter((notice) => !tells[notice].includes(edge.call.type));
  const pays = edge.from.dossier.state.payment !== 'paid' && edge.to.dossier.state.payment === 'paid';
  const asksMoney = edge.from.dossier.state.payment === 'none' && edge.to.dossier.state.payment === 'due';
  const atCounter = edge.taken.some(({ channel }) => channel === 'counter');
  const refunds = edge.result.fee.refunded > edge.from.dossier.facts.fee.refunded;
  return [
    ...(silentTurn(edge) ? [alarm('silence.turn', { command: edge.call.type, status }, story())] : []),
    ...wrong.map((found) => alarm('silence.untrue', { command: edge.call.type, status, found }, story())),
    ...unfit.map((found) => alarm('silence.unfit', { command: edge.call.type, found }, story())),
    ...(pays && noticesOf(edge).length === 0 ? [alarm('silence.paid', {}, story())] : []),
    ...(asksMoney && !atCounter && !noticesOf(edge).includes('feeDue') ? [alarm('silence.fee', {}, story())] : []),
    ...(refunds && untold(edge) ? [alarm('silence.refund', {}, story())] : []),
  ];
}

/** The result must be announced between the seal and the hand-over. */
function unannounced(exploration: Exploration): Alarm[] {
  const settled = exploration.edges.filter(
    ({ from, to }) => isSettled(to) && !isSettled(from) && to.status === 'settled',
  );
  const handsOver = ({ from, to }: Edge) => from.status === 'settled' && to.status === 'returned';
  const story = shortest(exploration, (edge) => noticesOf(edge).length === 0, handsOver, [
    ...new Set(settled.map(({ to }) => to)),
  ]);
  return story ? [alarm('silence.result', {}, story)] : [];
}

/** No exit and no turn without a word to the applicant, and no word that is not true. */
export const silence: Check = (exploration) => [...exploration.edges.flatMap(actAlarms), ...unannounced(exploration)];
