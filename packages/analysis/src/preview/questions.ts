import { addDays, plainDate } from '@mot-cua/calendar';
import {
  type Answers,
  type Command,
  type Declared,
  type Field,
  inspectionOutcomes,
  pricedFields,
  questionsOf,
  visible,
} from '@mot-cua/workflow';
import { sampleApplication } from '../draw/sample/sample-application.ts';
import { places } from './cast.ts';
import { casesOf, type Given } from './given.ts';

/** Something that a guard or a tariff will look at, with what is usual. */
export interface Question {
  readonly name: string;
  readonly options: readonly string[];
  readonly usual: string;
}

const yesNo = ['yes', 'no'] as const;
const one = (name: string, options: readonly string[], usual = options[0] ?? ''): Question => ({
  name,
  options,
  usual,
});
const value = (name: string, usual: string | number): Question => ({ name, options: [], usual: String(usual) });
const tick = (name: string): Question => one(name, yesNo);

const noticeAhead = 3;

/** What is usual: what the sample declares; the event of a notice lies far enough ahead. */
function usualOf({ procedure, now }: Given, { name, kind, options = [], min = 1 }: Field): string {
  if (procedure.law.notice?.date === name) return addDays(plainDate(now), noticeAhead);
  const sampled = sampleApplication(procedure).declared[name];
  if (sampled !== undefined) return String(sampled);
  return kind === 'number' ? String(min) : (options[0] ?? '');
}

const optionsOf = ({ kind, options = [] }: Field): readonly string[] => (kind === 'yesNo' ? yesNo : options);

/** The declared questions that are asked after these answers. */
const declaredFields = ({ procedure }: Given, answers: Answers): Field[] =>
  visible(procedure.form, answers)
    .flatMap((page) => questionsOf(page, answers))
    .filter(({ declared }) => declared);

/** What an application declares by these answers. */
export const declaredBy = (given: Given, answers: Answers): Declared =>
  Object.fromEntries(
    declaredFields(given, answers).flatMap(({ name, kind }) => {
      const answer = answers[name];
      return answer === undefined ? [] : [[name, kind === 'number' ? Number(answer) : answer]];
    }),
  );

const amountOf = ({ dossier }: Given): Question => value('amount', dossier.facts.fee.amount);

const askedOf: Partial<Record<Command, (given: Given, answers: Answers) => Question[]>> = {
  submit: (given, answers) => [
    ...declaredFields(given, answers).map((field) => one(field.name, optionsOf(field), usualOf(given, field))),
    ...(given.procedure.resultChannels.length > 1 ? [one('resultChannel', given.procedure.resultChannels)] : []),
  ],
  accept: ({ procedure }) => [
    tick('papersChecked'),
    ...(procedure.papers.some(({ handIn }) => handIn === 'original') ? [tick('originalsShown')] : []),
  ],
  askSupplement: ({ procedure }) => [value('days', procedure.law.supplementDays)],
  resubmit: () => [tick('changed')],
  refuse: ({ procedure }) => [one('ground', procedure.refusalGrounds)],
  stop: ({ procedure }) => [one('ground', procedure.refusalGrounds)],
  consult: ({ procedure }) => [value('agencyIds', (procedure.consultees ?? [places.other]).join(','))],
  answer: ({ procedure, dossier }) => [
    one('answer', procedure.opinions ?? ['confirmed', 'contradicted', 'notFound']),
    one(
      'agencyId',
      dossier.facts.consultations.filter(({ answer }) => !answer).map(({ agencyId }) => agencyId),
    ),
  ],
  recordInspection: (given) => [one('outcome', casesOf(given, 'recordInspection'), inspectionOutcomes[0])],
  registerAnswered: (given) => [one('matches', casesOf(given, 'registerAnswered'))],
  recordLookup: (given) => [one('matches', casesOf(given, 'recordLookup'))],
  recordFinding: (given) => [one('finding', casesOf(given, 'recordFinding')), value('amount', 0)],
  assessFee: ({ procedure, dossier }) =>
    pricedFields(procedure.tariff).map((name) => value(name, String(dossier.facts.declared[name] ?? 1))),
  confirmExemption: () => [tick('proofChecked')],
  submitForApproval: () => [one('outcome', ['granted', 'refused'])],
  linkSettled: () => [one('outcome', ['granted', 'refused'])],
  leadSettled: () => [one('outcome', ['granted', 'refused'])],
  confirmPayment: (given) => [amountOf(given)],
  confirmRefund: (given) => [amountOf(given)],
  deliverAtDesk: () => [tick('identityChecked'), tick('originalsCompared')],
  lapse: (given) => [one('deadline', casesOf(given, 'lapse'))],
};

/** The next thing that a command asks the player, after these answers; most ask nothing. */
export const nextQuestion = (command: Command, given: Given, answers: Answers): Question | null =>
  askedOf[command]?.(given, answers).find(({ name }) => !(name in answers)) ?? null;
