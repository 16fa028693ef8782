import { fieldErrors, fieldViews, resultLines } from '@mot-cua/forms';
import { may } from '@mot-cua/policy';
import type { FieldError, FieldView } from '@mot-cua/ui';
import {
  approvalPage,
  type FactorProblem,
  preparationPage,
  preparedField,
  refusalPage,
  type SigningNeed,
  type Staff,
  type StaffDossierView,
} from '@mot-cua/use-cases';
import { type Answers, draftField, type FormPage, type PageProblems, type RawAnswers } from '@mot-cua/workflow';
import { signingView } from '../command/signing-view.server.ts';
import type { Say } from '../say.ts';
import type { StepFormView } from '../steps/step-form-view.ts';
import { errorsFor, namedFor } from '../steps/step-names.ts';
import { correctionHref } from './addresses.ts';

export const correctionSteps = ['prepare', 'approve', 'refuse'] as const;
type CorrectionStep = (typeof correctionSteps)[number];

/** What was posted for a step and not taken. */
export interface RejectedCorrection {
  step: CorrectionStep;
  raw: RawAnswers;
  problems?: PageProblems;
  nothingChanged?: boolean;
  factor?: FactorProblem | undefined;
}

export interface Drawing {
  view: StaffDossierView;
  actor: Staff;
  signing: SigningNeed;
  rejected?: RejectedCorrection | undefined;
}

export interface Drawn {
  form: StepFormView;
  errors: FieldError[];
}

interface Words {
  title: string;
  lead: string;
  send: string;
}

interface Asked {
  page: FormPage;
  labels: Readonly<Record<string, { label: string; hint?: string; options?: Record<string, string> }>>;
  answers?: Answers;
  isTurn: boolean;
}

function drawn(step: CorrectionStep, words: Words, asked: Asked, { rejected }: Drawing, say: Say): Drawn {
  const mine = rejected?.step === step ? rejected : undefined;
  const asking = {
    texts: { fields: asked.labels },
    answers: asked.answers ?? {},
    ...(mine && { raw: mine.raw, ...(mine.problems && { problems: mine.problems }) }),
    communes: [],
  };
  return {
    form: {
      ...{ step, ...words, isOpen: asked.isTurn || mine !== undefined },
      fields: fieldViews(asked.page.fields, asking, say).map((field) => namedFor(step, field)),
    },
    errors: errorsFor(step, fieldErrors(asked.page.fields, asking, say)),
  };
}

const withError = (fields: FieldView[], name: string, error: string): FieldView[] =>
  fields.map((field) => (field.name === name ? { ...field, error } : field));

/** What is to stand in the result; the request fills in what it asks for, and the draft stands there as it is. */
function prepareForm(drawing: Drawing, say: Say): Drawn {
  const { t } = say;
  const { view, rejected } = drawing;
  const lines = resultLines(view, say);
  const { asked, prepared } = view.correction ?? { asked: null, prepared: null };
  const nothing = t('backoffice:correction.nothing');
  const texts = [
    [
      'reason',
      { label: t('backoffice:correction.prepareReason.label'), hint: t('backoffice:correction.prepareReason.hint') },
    ],
  ] as const;
  const labels = Object.fromEntries([
    ...lines.map(({ field, label, now }) => [
      preparedField(field),
      { label, hint: t('backoffice:correction.valueHint', { value: now || nothing }) },
    ]),
    ...texts,
  ]);
  const written: Answers = {
    [preparedField(draftField)]: view.filling.written[draftField] ?? '',
    ...(asked && { [preparedField(asked.field)]: asked.right }),
    ...Object.fromEntries(
      Object.entries(prepared?.values ?? {}).map(([field, value]) => [preparedField(field), value]),
    ),
  };
  const page = preparationPage(view.procedure, view.dossier.facts.outcome ?? 'granted');
  const words = {
    title: t(prepared ? 'backoffice:correction.prepareAgain' : 'backoffice:correction.prepare'),
    lead: t('backoffice:correction.prepareLead'),
    send: t('backoffice:correction.prepareSend'),
  };
  const { form, errors } = drawn('prepare', words, { page, labels, answers: written, isTurn: !prepared }, drawing, say);
  const first = form.fields[0]?.name;
  if (rejected?.step !== 'prepare' || !rejected.nothingChanged || !first) return { form, errors };
  const message = t('backoffice:correction.nothingChanged');
  return { form: { ...form, fields: withError(form.fields, first, message) }, errors: [{ field: first, message }] };
}

function approveForm(drawing: Drawing, say: Say): Drawn {
  const { t } = say;
  const { view, signing, rejected } = drawing;
  const words = {
    title: t('backoffice:correction.approve'),
    lead: t('backoffice:correction.approveLead', { number: view.result?.number ?? '' }),
    send: t('backoffice:correction.approveSend'),
  };
  const labels = {
    sure: {
      label: t('backoffice:correction.approveSure.label'),
      options: { sure: t('backoffice:correction.approveSure.option') },
    },
  };
  const { form, errors } = drawn('approve', words, { page: approvalPage, labels, isTurn: true }, drawing, say);
  const problem = rejected?.step === 'approve' ? rejected.factor : undefined;
  const factor = signingView(correctionHref(view.dossier.id), { signing, problem }, say);
  return {
    form: { ...form, fields: [...form.fields, ...factor.fields], setUp: factor.setUp },
    errors: [...errors, ...factor.errors],
  };
}

function refuseForm(drawing: Drawing, say: Say): Drawn {
  const { t } = say;
  const words = {
    title: t('backoffice:correction.refuse'),
    lead: t(drawing.view.correction?.asked ? 'backoffice:correction.refuseLead' : 'backoffice:correction.giveUpLead'),
    send: t('backoffice:correction.refuseSend'),
  };
  const reason = {
    label: t('backoffice:correction.refuseReason.label'),
    hint: t('backoffice:correction.refuseReason.hint'),
  };
  return drawn('refuse', words, { page: refusalPage, labels: { reason }, isTurn: false }, drawing, say);
}

/** A form for each thing that this person may do now. */
export function correctionForms(drawing: Drawing, say: Say): Drawn[] {
  const { view, actor } = drawing;
  const { dossier, correction, result } = view;
  const holds = result?.standing.state === 'inForce';
  const allowed = (policy: 'prepareCorrection' | 'approveCorrection') =>
    holds && may(policy, actor, { facts: dossier.facts }) === 'yes';
  const isOwn = correction?.prepared?.by.includes(actor.id) === true;
  return [
    ...(correction?.prepared && !isOwn && allowed('approveCorrection') ? [approveForm(drawing, say)] : []),
    ...(allowed('prepareCorrection') ? [prepareForm(drawing, say)] : []),
    ...(correction ? [refuseForm(drawing, say)] : []),
  ];
}
