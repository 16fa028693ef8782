import {
  beyondOf,
  type Command,
  type Dossier,
  exemptionField,
  type Field,
  offersOf,
  type Procedure,
  pricedFields,
  sendBackGrounds,
  visible,
} from '@mot-cua/workflow';
import type { Bundle } from '../beyond/bundle.ts';
import { groupChoice } from '../groups/group-choice.ts';

/** What a command may name, as read for this dossier: members of staff, agencies. */
export interface CommandChoices {
  handlers: readonly string[];
  /** Groups of the agency that have members. */
  groups: readonly { id: string; name: string }[];
  agencies: readonly string[];
  /** Reports about the same matter that are in hand. */
  reports: readonly string[];
  /** The last step is one's own slip and taken back at once: no reason is asked. */
  undo?: boolean;
  /** What goes between two agencies. */
  bundle?: Bundle;
}

export const noChoices: CommandChoices = { handlers: [], groups: [], agencies: [], reports: [] };

interface Given {
  procedure: Procedure;
  dossier: Dossier;
  choices: CommandChoices;
}

const reason: Field = { name: 'reason', kind: 'longText', maxLength: 2000 };
export const longestHandReason = 500;
/** Why a dossier changes hands, or a step is taken back; it stays among staff. */
const handReason: Field = { name: 'handReason', kind: 'longText', maxLength: longestHandReason };
const ground = ({ procedure }: Given): Field => ({ name: 'ground', kind: 'choice', options: procedure.refusalGrounds });

/** All that can be asked for again: every question that was answered, every paper that was asked for; an exemption is claimed once. */
export const itemsOf = ({ procedure, dossier }: Pick<Given, 'procedure' | 'dossier'>): string[] => {
  const { declared } = dossier.facts;
  const answers = Object.fromEntries(Object.entries(declared).map(([name, value]) => [name, String(value)]));
  const fields = visible(procedure.form, answers).flatMap((page) => visible(page.fields, answers));
  return [
    ...visible(procedure.papers, answers)
      .filter(({ handIn }) => handIn === 'upload')
      .map(({ name }) => `paper:${name}`),
    ...fields.filter(({ name, prefill }) => !prefill && name !== exemptionField).map(({ name }) => `field:${name}`),
  ];
};

const questionsOfPrice = ({ procedure: { tariff, form } }: Given): Field[] => {
  const names = pricedFields(tariff);
  return form.flatMap(({ fields }) => fields).filter(({ name }) => names.includes(name));
};

const note: Field = { name: 'note', kind: 'longText', maxLength: 2000 };

/** What the chart can go on with here: the cases that its guards tell apart. */
const casesOf = ({ procedure, dossier }: Given, command: Command): string[] => {
  const guards = offersOf(procedure.machine, dossier.state)
    .filter((offer) => offer.command === command)
    .flatMap((offer) => offer.guards);
  const cases = guards.flatMap((guard) => {
    if (guard.type === 'inspectionIs') return [guard.params.outcome];
    return guard.type === 'findingIs' ? [guard.params.finding] : [];
  });
  return [...new Set(cases)];
};

/** To whom a dossier is given: somebody by name, or a group. */
const receivers = (name: string, { choices: { handlers, groups } }: Given): Field => ({
  ...{ name, kind: 'choice', options: [...handlers, ...groups.map(({ id }) => groupChoice(id))] },
});

/** Another agency is named where the one before was not competent: any, and the desk's own. */
const otherAgency = ({ dossier: { facts }, choices }: Given): Field[] =>
  beyondOf(facts)?.sentBack === 'notCompetent'
    ? [{ name: 'agencyId', kind: 'choice', options: [facts.competentAgencyId, ...choices.agencies] }]
    : [];

const counts = (paper: string): Field[] =>
  (['originals', 'copies'] as const).map((what) => ({
    name: `${what}-${paper}`,
    kind: 'number',
    max: 99,
    optional: true,
  }));

const fieldsOf: Partial<Record<Command, (given: Given) => readonly Field[]>> = {
  accept: ({ procedure }) => [
    { name: 'papersChecked', kind: 'yesNo' },
    ...(procedure.papers.some(({ handIn }) => handIn === 'original')
      ? [{ name: 'originalsShown', kind: 'yesNo' } as const]
      : []),
  ],
  askSupplement: (given) => [
    { name: 'items', kind: 'choices', options: itemsOf(given) },
    reason,
    { name: 'days', kind: 'number', min: 1, max: 60 },
  ],
  refuse: (given) => [ground(given), reason],
  stop: (given) => [ground(given), reason],
  redirect: ({ choices }) => [{ name: 'agencyId', kind: 'choice', options: choices.agencies }, reason],
  assign: (given) => [receivers('handlerId', given)],
  consult: ({ choices }) => [
    { name: 'agencyIds', kind: 'choices', options: choices.agencies },
    { name: 'question', kind: 'longText', maxLength: 2000 },
  ],
  answer: ({ procedure }) => [
    {
      name: 'answer',
      kind: 'choice',
      options: procedure.opinions ?? ['confirmed', 'contradicted', 'notFound'],
    },
    { name: 'opinion', kind: 'longText', maxLength: 2000 },
  ],
  planInspection: () => [
    { name: 'inspectionDate', kind: 'date', when: 'workday' },
    {
      name: 'inspectionTime',
      kind: 'choice',
      options: ['08:00', '09:00', '10:00', '13:30', '14:30', '15:30'],
    },
  ],
  recordInspection: (given) => [
    { name: 'inspection', kind: 'choice', options: casesOf(given, 'recordInspection') },
    { name: 'minutes', kind: 'longText', maxLength: 5000 },
  ],
  recordLookup: () => [
    { name: 'matches', kind: 'choice', options: ['one', 'none', 'many'] },
    { name: 'reference', kind: 'text', maxLength: 100, optional: true },
  ],
  recordFinding: (given) => [
    { name: 'finding', kind: 'choice', options: casesOf(given, 'recordFinding') },
    { name: 'amount', kind: 'number', max: 1_000_000_000, optional: true },
    note,
  ],
  recordObligation: () => [note],
  reportReady: () => [note],
  contestDraft: () => [reason],
  join: ({ choices }) => [{ name: 'leadId', kind: 'choice', options: choices.reports }],
  reopen: () => [reason],
  assessFee: questionsOfPrice,
  confirmExemption: () => [{ name: 'proofChecked', kind: 'yesNo' }],
  declineExemption: () => [reason],
  submitForApproval: () => [
    { name: 'outcome', kind: 'choice', options: ['granted', 'refused'] },
    { name: 'draft', kind: 'longText', maxLength: 5000 },
  ],
  returnInternally: () => [{ name: 'comment', kind: 'longText', maxLength: 2000 }],
  confirmPayment: () => [{ name: 'received', kind: 'choice', options: ['yes'] }],
  confirmRefund: () => [{ name: 'received', kind: 'choice', options: ['yes'] }],
  declineWithdrawal: () => [reason],
  withdraw: () => [reason],
  apologise: () => [{ name: 'newDueAt', kind: 'date', when: 'workday' }, reason],
  deliverAtDesk: () => [
    { name: 'identityChecked', kind: 'yesNo' },
    { name: 'originalsCompared', kind: 'yesNo' },
    { name: 'receiver', kind: 'choice', options: ['owner', 'representative'] },
    { name: 'authority', kind: 'text', maxLength: 300, showWhen: { field: 'receiver', is: 'representative' } },
  ],
  confirmDelivery: () => [{ name: 'received', kind: 'choice', options: ['yes'] }],
  reportReturned: () => [{ name: 'received', kind: 'choice', options: ['yes'] }],
  reportError: () => [reason],
  reassign: (given) => [receivers('newHandlerId', given), handReason],
  giveOver: (given) => [
    ...otherAgency(given),
    ...(given.choices.bundle?.toGive ?? []).flatMap(({ paper }) => counts(paper)),
  ],
  takeOver: ({ choices }) => [
    { name: 'papers', kind: 'choices', options: choices.bundle?.given.map(({ paper }) => paper) ?? [], every: true },
  ],
  sendBack: () => [{ name: 'ground', kind: 'choice', options: sendBackGrounds }, handReason],
  release: () => [handReason],
  takeBack: ({ choices }) => [choices.undo ? { ...handReason, optional: true } : handReason],
};

/** The questions of a command, drawn with the same form as the citizen's pages. */
export const commandFields = (
  procedure: Procedure,
  dossier: Dossier,
  command: Command,
  choices: CommandChoices = noChoices,
): readonly Field[] => fieldsOf[command]?.({ procedure, dossier, choices }) ?? [];
