import { addDays, instantAt, plainDate } from '@mot-cua/calendar';
import { pinnedProcedure } from '@mot-cua/catalog';
import type { OrderChange } from '@mot-cua/db';
import {
  type Answer,
  agencyAt,
  type Command,
  type CommandData,
  type DeadlineKind,
  type Declared,
  deadlineKinds,
  exemptionCategories,
  type Field,
  inspectionOutcomes,
  type NamedGroup,
  otherSide,
  type Procedure,
  registers,
  resultOut,
  sendBackGrounds,
} from '@mot-cua/workflow';
import type { SealedText } from '../../src/commands/seal-text.ts';
import { wards } from '../../src/testing/make-cast.ts';
import type { Scene } from './play.ts';
import { holdersAt } from './random-actor.ts';

interface Making extends Scene {
  text: () => SealedText['ref'];
}

const procedureOf = ({ dossier }: Making): Procedure =>
  pinnedProcedure(dossier.procedureCode, dossier.procedureVersion);

const groundOf = (making: Making): string => making.random.pick(procedureOf(making).refusalGrounds);

const matches = ['none', 'one', 'many'] as const;

/** One of the names that a procedure has, or one that it has not. */
const nameOf = ({ random }: Making, names: readonly string[]): string => random.pick([...names, 'unknown']);

const mostly = ({ random }: Making): boolean => random.chance(0.9);

/** Mostly the very amount, at times another. */
const amountOf = ({ random, dossier }: Making): number => dossier.facts.fee.amount + (random.chance(0.1) ? 1 : 0);

/** A handler where it is settled, or of another ward. */
const handlerIn = ({ random, cast, dossier }: Making): string => {
  const there = holdersAt('handler', [dossier.facts.competentAgencyId], { cast });
  return random.pick([...there, ...there, ...there, cast.handler]).id;
};

/** Mostly the one who has it, at times somebody else. */
const inHandOf = (making: Making): { from: string | null } => ({
  from: mostly(making) ? making.dossier.facts.handlerId : handlerIn(making),
});

/** Two groups of the ward, with a member in common. */
export const playedGroups = ['5f3b7f0e-0000-4000-8000-00000000000a', '5f3b7f0e-0000-4000-8000-00000000000b'] as const;

/** Mostly the group that has it already, where one has: given back to another, it is refused. */
const groupOf = ({ random, dossier: { facts } }: Making): NamedGroup => ({
  groupId: random.chance(0.6) && facts.groupId ? facts.groupId : random.pick(playedGroups),
  groupName: 'Tổ',
});

const orderThat = ({ orders, random }: Making, ...stands: OrderChange['status'][]): string => {
  const fitting = [...orders].filter(([, status]) => stands.includes(status)).map(([ref]) => ref);
  return fitting.length > 0 ? random.pick(fitting) : `desk-${random.whole(1, 1e9)}`;
};

/** Mostly the result that is out, at times another. */
const numberOf = (making: Making): string =>
  mostly(making) ? (resultOut(procedureOf(making), making.dossier) ?? '1') : '1';

/** To the other of the two agencies, mostly; to any other where that one said that it is not competent. */
function givenTo({ random, agencies, dossier }: Making): string {
  const { beyond } = dossier.facts;
  const isElsewhere = !beyond || beyond.sentBack === 'notCompetent' || random.chance(0.1);
  return isElsewhere ? random.pick(agencies) : agencyAt(dossier.facts, otherSide(beyond.at));
}

const askedDeadline = ({ dossier, random }: Making): DeadlineKind => {
  const { handling } = dossier.state;
  if (random.chance(0.2)) return random.pick(deadlineKinds);
  if (handling === 'registered') return 'visit';
  return typeof handling === 'string' ? 'supplement' : 'consultation';
};

const answerTo = ({ kind, options = [], min = 1, max = 9 }: Field, { random, now }: Making): Answer => {
  if (kind === 'choice' || kind === 'choices') return random.pick(options);
  if (kind === 'yesNo') return random.pick(['yes', 'no']);
  if (kind === 'number') return random.whole(min, Math.min(max, min + 8));
  return kind === 'date' ? addDays(plainDate(now), random.whole(0, 9)) : 'x';
};

/** Mostly an answer to every question that rules look at. */
function declaredIn(making: Making): Declared {
  const fields = procedureOf(making).form.flatMap((page) => page.fields.filter(({ declared }) => declared));
  const answered = fields.filter(() => mostly(making)).map((field) => [field.name, answerTo(field, making)]);
  return Object.fromEntries(answered);
}

/** Half of it makes sense, and half of it is what confused people and broken programs send. */
export const dataOf: { [Name in Command]: (making: Making) => CommandData[Name] } = {
  submit: (making) => ({
    channel: 'online',
    resultChannel: making.random.pick(
      mostly(making) ? procedureOf(making).resultChannels : (['online', 'post', 'desk'] as const),
    ),
    receivingAgencyId: wards.own,
    competentAgencyId: wards.own,
    declared: declaredIn(making),
    revision: making.dossier.version + 1,
  }),
  cancel: () => ({}),
  accept: (making) => ({ papersChecked: mostly(making), originalsShown: mostly(making) }),
  askSupplement: (making) => ({
    items: making.random.some(['field:copies', 'paper:earlierCertificate', 'field:purpose']),
    reason: making.text(),
    days: making.random.whole(1, 20),
  }),
  resubmit: (making) => ({
    changed: mostly(making) ? making.dossier.facts.openItems : [],
    declared: { copies: making.random.whole(1, 5) },
    revision: making.dossier.version + 1,
  }),
  refuse: (making) => ({ ground: groundOf(making), reason: making.text() }),
  redirect: (making) => ({ agencyId: making.random.pick(making.agencies), reason: making.text() }),
  transfer: () => ({}),
  assign: (making) => ({ handlerId: handlerIn(making) }),
  receive: () => ({}),
  consult: ({ random, agencies, text }) => ({ agencyIds: random.some(agencies), question: text() }),
  answer: ({ random, agencies, dossier, text }) => ({
    agencyId: random.pick([
      ...dossier.facts.consultations.flatMap(({ agencyId, answer }) => (answer ? [] : [agencyId, agencyId])),
      random.pick(agencies),
    ]),
    answer: random.pick(['confirmed', 'contradicted', 'notFound'] as const),
    opinion: text(),
  }),
  planInspection: ({ random, now }) => ({ at: instantAt(addDays(plainDate(now), random.whole(-2, 9)), '09:00') }),
  recordInspection: ({ random, text }) => ({ outcome: random.pick(inspectionOutcomes), minutes: text() }),
  reportReady: ({ text }) => ({ note: text() }),
  registerAnswered: ({ random }) => ({
    register: random.pick(registers),
    matches: random.pick(matches),
    reference: `R${random.whole(1, 1e6)}`,
  }),
  registerSilent: ({ random }) => ({ register: random.pick(registers) }),
  recordLookup: ({ random }) => ({ matches: random.pick(matches), reference: 'R1' }),
  recordFinding: (making) => ({
    finding: nameOf(making, procedureOf(making).findings),
    amount: making.random.whole(0, 1e6),
    note: making.text(),
  }),
  confirmDraft: () => ({}),
  contestDraft: ({ text }) => ({ reason: text() }),
  endorse: () => ({}),
  linkSettled: (making) => ({
    link: nameOf(
      making,
      procedureOf(making).links.map(({ link }) => link),
    ),
    dossierId: making.dossier.id,
    outcome: making.random.pick(['granted', 'refused', 'ended'] as const),
    documentNumber: null,
  }),
  join: ({ random, dossier }) => ({ leadId: random.pick(['', dossier.id]) }),
  leadSettled: ({ random, text }) => ({
    outcome: random.pick(['granted', 'refused'] as const),
    documentNumber: '1',
    draft: text(),
  }),
  reopen: ({ text }) => ({ reason: text() }),
  beginWorks: () => ({}),
  recordObligation: ({ text }) => ({ note: text() }),
  assessFee: ({ random }) => ({ declared: { pages: random.whole(0, 9), copies: random.whole(1, 3) } }),
  confirmExemption: (making) => ({
    proofChecked: mostly(making),
    category: making.dossier.facts.fee.exemption?.category ?? making.random.pick(exemptionCategories),
    amount: mostly(making) ? (making.dossier.facts.fee.exemption?.amount ?? 0) : amountOf(making),
  }),
  declineExemption: ({ text }) => ({ reason: text() }),
  submitForApproval: ({ random, text }) => ({ outcome: random.pick(['granted', 'refused'] as const), draft: text() }),
  returnInternally: ({ text }) => ({ comment: text() }),
  approve: () => ({}),
  issue: () => ({}),
  resultPrepared: () => ({ sha256: 'f'.repeat(64) }),
  startPayment: ({ random }) => ({ orderRef: `ORDER${random.whole(1, 1e15)}` }),
  confirmPayment: (making) => ({
    amount: amountOf(making),
    orderRef: orderThat(making, 'created', 'failed'),
    receivedBy: making.random.pick(['gateway', 'desk'] as const),
  }),
  failPayment: (making) => ({ orderRef: orderThat(making, 'created'), code: '24' }),
  approveRefund: () => ({}),
  confirmRefund: (making) => ({ amount: amountOf(making), orderRef: orderThat(making, 'paid') }),
  withdraw: ({ text }) => ({ reason: text() }),
  confirmWithdrawal: () => ({}),
  declineWithdrawal: ({ text }) => ({ reason: text() }),
  stop: (making) => ({ ground: groundOf(making), reason: making.text() }),
  apologise: ({ random, now, text }) => ({
    newDueAt: instantAt(addDays(plainDate(now), random.whole(-3, 40)), '17:00'),
    reason: text(),
  }),
  deliverAtDesk: (making) => ({ identityChecked: mostly(making), originalsCompared: mostly(making) }),
  handToPost: ({ random }) => ({ trackingNumber: `VN${random.whole(1, 1e9)}` }),
  confirmDelivery: () => ({ trackingNumber: 'VN1' }),
  reportReturned: () => ({ trackingNumber: 'VN1' }),
  openResult: () => ({}),
  reportError: ({ text }) => ({ reason: text() }),
  lapse: (making) => ({ deadline: askedDeadline(making) }),
  archive: () => ({}),
  migrate: ({ dossier }) => ({ from: dossier.procedureVersion, to: 'next', declared: {}, revision: 2 }),
  recount: () => ({ announcement: 'x', document: '1/TB', occasion: 'x', daysOff: [], moved: [] }),
  handOver: () => ({ reorganisation: 'x', document: '1/NQ', effective: '2026-07-01', passed: [] }),
  revokeResult: (making) => ({ number: numberOf(making), document: '1/QĐ', reason: making.text() }),
  askCorrection: (making) => {
    const [right, reason] = [making.text(), making.text()];
    return { number: numberOf(making), field: 'fullName', right, reason, proof: null };
  },
  withdrawCorrection: ({ dossier }) => ({ asked: dossier.facts.correction?.asked ?? 1 }),
  refuseCorrection: ({ text }) => ({ reason: text() }),
  prepareCorrection: (making) => {
    const [fullName, reason] = [making.text(), making.text()];
    return { number: numberOf(making), values: { fullName }, reason };
  },
  correctResult: (making) => ({
    number: numberOf(making),
    prepared: making.dossier.facts.correction?.prepared?.seq ?? 1,
  }),
  reassign: (making) => ({ ...inHandOf(making), to: handlerIn(making), reason: making.text() }),
  release: (making) => ({
    ...{ from: inHandOf(making).from ?? '', reason: making.text() },
    ...(making.random.chance(0.5) && groupOf(making)),
  }),
  giveToGroup: (making) => ({ ...inHandOf(making), ...groupOf(making) }),
  claim: () => ({}),
  giveOver: (making) => ({
    to: givenTo(making),
    papers: [{ paper: 'form', originals: 1, copies: making.random.whole(0, 3), scans: 1 }],
  }),
  takeOver: ({ dossier }) => ({ given: dossier.facts.beyond?.given ?? dossier.version }),
  sendBack: ({ random, dossier, text }) => ({
    given: dossier.facts.beyond?.given ?? dossier.version,
    ground: random.pick(sendBackGrounds),
    reason: text(),
  }),
  changeCase: (making) => ({ declared: declaredIn(making), revision: making.dossier.version + 1 }),
  takeBack: (making) => ({
    entry: making.dossier.version,
    command: making.random.pick(['assign', 'approve', 'accept'] as const),
    from: handlerIn(making),
    reason: making.text(),
  }),
  moveVisit: (making) => ({
    from: { day: plainDate(making.now), hour: '09:00' },
    to: {
      day: addDays(plainDate(making.now), making.random.whole(0, 9)),
      hour: making.random.pick(['08:00', '09:00', '14:00']),
    },
    revision: making.dossier.version + 1,
  }),
};

export const allCommands = Object.keys(dataOf) as Command[];
