import { addDays, instantAt, plainDate } from '@mot-cua/calendar';
import type { Answers, Command, CommandCall, CommandData } from '@mot-cua/workflow';
import { nameOf, places } from './cast.ts';
import { casesOf, type Given } from './given.ts';
import { declaredBy } from './questions.ts';

type Made<Name extends Command> = (given: Given, answers: Answers) => CommandData[Name];

const nothing = () => ({});
const text = 'text:1' as const;
const reason = () => ({ reason: text });
const said = (answers: Answers, name: string): string => String(answers[name] ?? '');
const yes = (answers: Answers, name: string): boolean => answers[name] === 'yes';
const dayAfter = (at: string, days: number, time: string): string => instantAt(addDays(plainDate(at), days), time);

/** An application goes to the home ward, or to the one agency that the law names. */
const agencyOf = ({ procedure }: Given): string =>
  'agencyId' in procedure.competence ? procedure.competence.agencyId : places.home;

const orderRef = 'order-1';
const paper = { documentNumber: '1/2026', draft: text } as const;

const openRegister = ({ dossier }: Given) =>
  dossier.facts.lookups.find(({ by }) => by === null)?.register ?? 'civilStatus';
const openLink = ({ dossier }: Given) => dossier.facts.links.find(({ outcome }) => outcome === null);

const outcomeOf = (answers: Answers): 'granted' | 'refused' => (answers.outcome === 'refused' ? 'refused' : 'granted');

/** The data of every command, from what the player said and what is usual. */
const made: { [Name in Command]: Made<Name> } = {
  submit: (given, answers) => ({
    channel: 'online',
    resultChannel: (answers.resultChannel ?? given.procedure.resultChannels[0] ?? 'online') as 'online',
    receivingAgencyId: agencyOf(given),
    competentAgencyId: agencyOf(given),
    declared: declaredBy(given, answers),
    revision: 1,
  }),
  cancel: nothing,
  accept: (_, answers) => ({
    papersChecked: yes(answers, 'papersChecked'),
    ...('originalsShown' in answers && { originalsShown: yes(answers, 'originalsShown') }),
  }),
  askSupplement: ({ procedure }, answers) => ({
    items: [procedure.papers[0] ? `paper:${procedure.papers[0].name}` : `field:${procedure.form[0]?.fields[0]?.name}`],
    reason: text,
    days: Number(answers.days),
  }),
  resubmit: ({ dossier }, answers) => ({
    changed: yes(answers, 'changed') ? dossier.facts.openItems : [],
    declared: {},
    revision: 2,
  }),
  refuse: (_, answers) => ({ ground: said(answers, 'ground'), reason: text }),
  redirect: () => ({ agencyId: places.other, reason: text }),
  transfer: nothing,
  assign: () => ({ handlerId: nameOf('handler') }),
  receive: nothing,
  consult: (_, answers) => ({ agencyIds: said(answers, 'agencyIds').split(','), question: text }),
  answer: (_, answers) => ({
    agencyId: said(answers, 'agencyId'),
    answer: said(answers, 'answer') as CommandData['answer']['answer'],
    opinion: text,
  }),
  planInspection: ({ now }) => ({ at: dayAfter(now, 1, '09:00') }),
  recordInspection: (_, answers) => ({
    outcome: said(answers, 'outcome') as CommandData['recordInspection']['outcome'],
    minutes: text,
  }),
  reportReady: () => ({ note: text }),
  registerAnswered: (given, answers) => ({
    register: openRegister(given),
    matches: said(answers, 'matches') as CommandData['registerAnswered']['matches'],
    reference: 'register-1',
  }),
  registerSilent: (given) => ({ register: openRegister(given) }),
  recordLookup: (_, answers) => ({
    matches: said(answers, 'matches') as CommandData['recordLookup']['matches'],
    reference: 'register-1',
  }),
  recordFinding: (_, answers) => ({
    finding: said(answers, 'finding'),
    amount: Number(answers.amount ?? 0),
    note: text,
  }),
  assessFee: (_, answers) => ({
    declared: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, Number(answer)])),
  }),
  confirmExemption: ({ dossier: { facts } }, answers) => ({
    proofChecked: yes(answers, 'proofChecked'),
    category: facts.fee.exemption?.category ?? 'disability',
    amount: facts.fee.exemption?.amount ?? 0,
  }),
  declineExemption: reason,
  submitForApproval: (_, answers) => ({ outcome: outcomeOf(answers), draft: text }),
  confirmDraft: nothing,
  contestDraft: reason,
  returnInternally: () => ({ comment: text }),
  endorse: nothing,
  approve: nothing,
  issue: nothing,
  resultPrepared: () => ({ sha256: 'f'.repeat(64) }),
  linkSettled: (given, answers) => ({
    link: openLink(given)?.link ?? '',
    dossierId: openLink(given)?.dossierId ?? 'dossier-2',
    outcome: outcomeOf(answers),
    documentNumber: answers.outcome === 'refused' ? null : paper.documentNumber,
  }),
  join: () => ({ leadId: 'dossier-2' }),
  leadSettled: (_, answers) => ({ ...paper, outcome: outcomeOf(answers) }),
  reopen: reason,
  startPayment: () => ({ orderRef }),
  confirmPayment: ({ role }, answers) => ({
    amount: Number(answers.amount),
    orderRef,
    receivedBy: role === 'system' ? 'gateway' : 'desk',
  }),
  failPayment: () => ({ orderRef, code: '24' }),
  approveRefund: nothing,
  confirmRefund: (_, answers) => ({ amount: Number(answers.amount), orderRef }),
  withdraw: reason,
  confirmWithdrawal: nothing,
  declineWithdrawal: reason,
  stop: (_, answers) => ({ ground: said(answers, 'ground'), reason: text }),
  apologise: ({ dossier, now }) => ({
    newDueAt: dayAfter(dossier.facts.clock?.dueAt ?? now, 3, '17:00'),
    reason: text,
  }),
  deliverAtDesk: (_, answers) => ({
    identityChecked: yes(answers, 'identityChecked'),
    originalsCompared: yes(answers, 'originalsCompared'),
  }),
  handToPost: () => ({ trackingNumber: 'VN1' }),
  confirmDelivery: () => ({ trackingNumber: 'VN1' }),
  reportReturned: () => ({ trackingNumber: 'VN1' }),
  openResult: nothing,
  reportError: reason,
  beginWorks: nothing,
  recordObligation: () => ({ note: text }),
  lapse: (given, answers) => ({
    deadline: (said(answers, 'deadline') || casesOf(given, 'lapse')[0]) as CommandData['lapse']['deadline'],
  }),
  archive: nothing,
  migrate: ({ dossier }) => ({
    from: dossier.procedureVersion,
    to: dossier.procedureVersion,
    declared: {},
    revision: 1,
  }),
  recount: () => ({ announcement: '', document: '', occasion: '', daysOff: [], moved: [] }),
  handOver: () => ({ reorganisation: '', document: '', effective: '', passed: [] }),
  revokeResult: () => ({ number: '', document: '', reason: text }),
  askCorrection: () => ({ number: '', field: '', right: text, reason: text, proof: null }),
  withdrawCorrection: () => ({ asked: 0 }),
  refuseCorrection: reason,
  prepareCorrection: () => ({ number: '', values: {}, reason: text }),
  correctResult: () => ({ number: '', prepared: 0 }),
  reassign: ({ dossier }) => ({ from: dossier.facts.handlerId, to: '', reason: text }),
  release: ({ dossier }) => ({ from: dossier.facts.handlerId ?? '', reason: text }),
  claim: nothing,
  giveToGroup: ({ dossier }) => ({ from: dossier.facts.handlerId, groupId: '', groupName: '' }),
  giveOver: () => ({ to: '', papers: [] }),
  takeOver: () => ({ given: 0 }),
  sendBack: () => ({ given: 0, ground: 'other', reason: text }),
  changeCase: () => ({ declared: {}, revision: 2 }),
  takeBack: ({ dossier }) => ({ entry: dossier.version, command: 'assign', from: '' }),
  moveVisit: () => ({ from: { day: '', hour: '' }, to: { day: '', hour: '' }, revision: 2 }),
};

/** A command as the player gives it. */
export const callOf = (command: Command, given: Given, answers: Answers): CommandCall =>
  ({ type: command, data: made[command](given, answers) }) as CommandCall;
