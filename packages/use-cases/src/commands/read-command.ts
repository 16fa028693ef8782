import { instantAt, isOpenAt, seenFrom } from '@mot-cua/calendar';
import {
  type Answers,
  agencyAt,
  beyondOf,
  type Command,
  type CommandCall,
  type CommandData,
  type Dossier,
  type Facts,
  type FormPage,
  type GivenPaper,
  type NamedGroup,
  otherSide,
  type PageProblems,
  type Procedure,
  parsePage,
  type RawAnswers,
  type TextRef,
  type Today,
} from '@mot-cua/workflow';
import { groupChosen } from '../groups/group-choice.ts';
import { type CommandChoices, commandFields } from './command-fields.ts';
import { type SealedText, sealText } from './seal-text.ts';

export interface ReadCommand {
  call: CommandCall;
  texts: readonly SealedText[];
}

interface Given {
  answers: Answers;
  choices: CommandChoices;
  dossier: Dossier;
  /** Seals the answer to a question of free text. */
  text: (name: string) => TextRef;
}

type Read<Name extends Command> = (given: Given) => CommandData[Name];

const said = (answers: Answers, name: string): string => String(answers[name] ?? '');
const lines = (answers: Answers, name: string): string[] => said(answers, name).split('\n').filter(Boolean);
const yes = (answers: Answers, name: string): boolean => answers[name] === 'yes';
const nothing = () => ({});

/** Known here, not asked: the version that a draft began with. */
function templateIn(answers: Answers): Pick<CommandData['submitForApproval'], 'template'> {
  const number = Number(answers.templateNumber);
  return number > 0 ? { template: { id: said(answers, 'templateId'), number } } : {};
}

/** What lies in the bundle, and nothing of what does not. */
const countedIn = (answers: Answers, lines: readonly GivenPaper[]): GivenPaper[] =>
  lines
    .map(({ paper, scans }) => {
      const [originals, copies] = [answers[`originals-${paper}`], answers[`copies-${paper}`]].map(Number);
      return { paper, originals: originals || 0, copies: copies || 0, scans };
    })
    .filter(({ originals, copies, scans }) => originals + copies + scans > 0);

const givenIn = ({ facts }: Dossier): number => beyondOf(facts)?.given ?? 0;

/** The other desk. */
const givenTo = (facts: Facts): string => agencyAt(facts, otherSide(beyondOf(facts)?.at ?? 'receiving'));

const namedGroup = (id: string | undefined, { groups }: CommandChoices): NamedGroup | null => {
  const group = groups.find((each) => each.id === id);
  return group ? { groupId: group.id, groupName: group.name } : null;
};

/** Where a group was chosen in the place of a person, the dossier is given to the group. */
function givenToGroup(command: Command, { answers, choices, dossier, text }: Given): CommandCall | null {
  if (command !== 'assign' && command !== 'reassign') return null;
  const chosen = groupChosen(said(answers, command === 'assign' ? 'handlerId' : 'newHandlerId'));
  const group = chosen && namedGroup(chosen, choices);
  if (!group) return null;
  const why = command === 'reassign' ? { reason: text('handReason') } : {};
  return { type: 'giveToGroup', data: { from: dossier.facts.handlerId, ...group, ...why } };
}

const reads: { [Name in Command]?: Read<Name> } = {
  accept: ({ answers }) => ({
    papersChecked: yes(answers, 'papersChecked') && answers.originalsShown !== 'no',
    originalsShown: yes(answers, 'originalsShown'),
  }),
  askSupplement: ({ answers, text }) => ({
    items: lines(answers, 'items'),
    reason: text('reason'),
    days: Number(answers.days),
  }),
  refuse: ({ answers, text }) => ({ ground: said(answers, 'ground'), reason: text('reason') }),
  stop: ({ answers, text }) => ({ ground: said(answers, 'ground'), reason: text('reason') }),
  redirect: ({ answers, text }) => ({ agencyId: said(answers, 'agencyId'), reason: text('reason') }),
  transfer: nothing,
  receive: nothing,
  approve: nothing,
  issue: nothing,
  cancel: nothing,
  approveRefund: nothing,
  confirmWithdrawal: nothing,
  assign: ({ answers }) => ({ handlerId: said(answers, 'handlerId') }),
  consult: ({ answers, text }) => ({ agencyIds: lines(answers, 'agencyIds'), question: text('question') }),
  answer: ({ answers, text, dossier }) => ({
    agencyId: said(answers, 'agencyId') || (dossier.facts.consultations[0]?.agencyId ?? ''),
    answer: said(answers, 'answer') as CommandData['answer']['answer'],
    opinion: text('opinion'),
  }),
  planInspection: ({ answers }) => ({
    at: instantAt(said(answers, 'inspectionDate'), said(answers, 'inspectionTime')),
  }),
  recordInspection: ({ answers, text }) => ({
    outcome: said(answers, 'inspection') as CommandData['recordInspection']['outcome'],
    minutes: text('minutes'),
  }),
  recordLookup: ({ answers }) => ({
    matches: said(answers, 'matches') as CommandData['recordLookup']['matches'],
    reference: said(answers, 'reference'),
  }),
  recordFinding: ({ answers, text }) => ({
    finding: said(answers, 'finding'),
    amount: Number(answers.amount ?? 0),
    note: text('note'),
  }),
  recordObligation: ({ text }) => ({ note: text('note') }),
  reportReady: ({ text }) => ({ note: text('note') }),
  confirmDraft: nothing,
  contestDraft: ({ text }) => ({ reason: text('reason') }),
  endorse: nothing,
  join: ({ answers }) => ({ leadId: said(answers, 'leadId') }),
  reopen: ({ text }) => ({ reason: text('reason') }),
  beginWorks: nothing,
  assessFee: ({ answers }) => ({ declared: answers }),
  confirmExemption: ({ answers, dossier: { facts } }) => ({
    proofChecked: yes(answers, 'proofChecked'),
    category: facts.fee.exemption?.category ?? 'disability',
    amount: facts.fee.exemption?.amount ?? 0,
  }),
  declineExemption: ({ text }) => ({ reason: text('reason') }),
  submitForApproval: ({ answers, text }) => ({
    outcome: said(answers, 'outcome') as CommandData['submitForApproval']['outcome'],
    draft: text('draft'),
    ...templateIn(answers),
  }),
  returnInternally: ({ text }) => ({ comment: text('comment') }),
  confirmPayment: ({ dossier }) => ({
    amount: dossier.facts.fee.amount,
    orderRef: `desk-${dossier.id}`,
    receivedBy: 'desk',
  }),
  confirmRefund: ({ dossier }) => ({ amount: dossier.facts.fee.amount, orderRef: `desk-${dossier.id}` }),
  withdraw: ({ text }) => ({ reason: text('reason') }),
  declineWithdrawal: ({ text }) => ({ reason: text('reason') }),
  apologise: ({ answers, text }) => ({
    newDueAt: instantAt(said(answers, 'newDueAt'), '17:00'),
    reason: text('reason'),
  }),
  deliverAtDesk: ({ answers, text }) => ({
    identityChecked: yes(answers, 'identityChecked'),
    originalsCompared: yes(answers, 'originalsCompared'),
    ...(answers.receiver === 'representative'
      ? { receiver: 'representative', authority: text('authority') }
      : { receiver: 'owner' }),
  }),
  handToPost: () => ({}),
  confirmDelivery: ({ answers }) => ({ trackingNumber: said(answers, 'trackingNumber') }),
  reportReturned: ({ answers }) => ({ trackingNumber: said(answers, 'trackingNumber') }),
  reportError: ({ text }) => ({ reason: text('reason') }),
  reassign: ({ answers, dossier, text }) => ({
    from: dossier.facts.handlerId,
    to: said(answers, 'newHandlerId'),
    reason: text('handReason'),
  }),
  release: ({ choices, dossier: { facts }, text }) => ({
    from: facts.handlerId ?? '',
    reason: text('handReason'),
    ...namedGroup(facts.groupId, choices),
  }),
  claim: nothing,
  giveOver: ({ answers, choices, dossier: { facts } }) => ({
    to: said(answers, 'agencyId') || givenTo(facts),
    papers: countedIn(answers, choices.bundle?.toGive ?? []),
  }),
  takeOver: ({ dossier }) => ({ given: givenIn(dossier) }),
  sendBack: ({ answers, dossier, text }) => ({
    given: givenIn(dossier),
    ground: said(answers, 'ground') as CommandData['sendBack']['ground'],
    reason: text('handReason'),
  }),
  takeBack: ({ answers, dossier, text }) => ({
    entry: dossier.version,
    command: said(answers, 'takenCommand') as Command,
    from: said(answers, 'takenFrom'),
    ...(answers.handReason && { reason: text('handReason') }),
  }),
};

/** Whether a person can give this command through a form at all; the rest belong to the portal's own pages and the worker. */
export const isFormCommand = (command: string): command is Command => Object.hasOwn(reads, command);

/** What no field knows by itself: a visit is planned while the agency works, by the hours that it announced. */
function hoursProblems(command: Command, answers: Answers, { facts }: Dossier, { calendar }: Today): PageProblems {
  if (command !== 'planInspection') return {};
  const hours = seenFrom(calendar, facts.competentAgencyId);
  const isOpen = isOpenAt(hours, said(answers, 'inspectionDate'), said(answers, 'inspectionTime'));
  return isOpen ? {} : { inspectionTime: { code: 'outsideHours' } };
}

/** A command from a posted form, its texts sealed; or what is wrong with it, field by field. `known` comes from us, not from the form. */
export function readCommand(
  {
    procedure,
    dossier,
    command,
    raw,
    choices,
    known = {},
  }: {
    procedure: Procedure;
    dossier: Dossier;
    command: Command;
    raw: RawAnswers;
    choices: CommandChoices;
    known?: Answers;
  },
  today: Today,
): ReadCommand | { problems: PageProblems } {
  const read = reads[command];
  if (!read) throw new Error(`«${command}» is not given through a form`);
  const page: FormPage = { name: command, fields: commandFields(procedure, dossier, command, choices) };
  const { answers, problems } = parsePage(page, raw, known, today);
  if (Object.keys(problems).length > 0) return { problems };
  const closed = hoursProblems(command, answers, dossier, today);
  if (Object.keys(closed).length > 0) return { problems: closed };
  const texts: SealedText[] = [];
  const text = (name: string): TextRef => {
    const sealed = sealText(said(answers, name));
    texts.push(sealed);
    return sealed.ref;
  };
  const given: Given = { answers, choices, dossier, text };
  const call = givenToGroup(command, given) ?? ({ type: command, data: read(given) } as CommandCall);
  return { call, texts };
}
