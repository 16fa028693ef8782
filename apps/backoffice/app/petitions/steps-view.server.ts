import { fieldErrors, fieldViews } from '@mot-cua/forms';
import type { FieldView } from '@mot-cua/ui';
import {
  type PetitionOutcome,
  type PetitionStep,
  type petitionedAgencies,
  petitionStepPage,
  refusalGrounds,
  type StaffPetition,
} from '@mot-cua/use-cases';
import type { Answers, Field, RawAnswers } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { errorsFor, namedFor } from '../steps/step-names.ts';

export type Agencies = Awaited<ReturnType<typeof petitionedAgencies>>;

/** What was posted for a step and not taken. */
export interface RejectedStep {
  raw: RawAnswers;
  outcome: Extract<NonNullable<PetitionOutcome>, { step: PetitionStep }>;
}

const fieldNames = ['aboutId', 'ground', 'note', 'agencyId', 'answer', 'question'] as const;

const labelsOf = ({ t }: Say) =>
  Object.fromEntries(
    fieldNames.map((name) => [
      name,
      {
        label: t(`backoffice:petitions.fields.${name}.label`),
        ...(name === 'aboutId' && { hint: t('backoffice:petitions.fields.aboutId.hint') }),
        ...(name === 'ground' && {
          options: Object.fromEntries(refusalGrounds.map((each) => [each, t(`workflow:petition.grounds.${each}`)])),
        }),
      },
    ]),
  );

function asList(field: FieldView, { colleagues }: StaffPetition, agencies: Agencies, { t, locale }: Say): FieldView {
  if (field.name === 'aboutId') {
    const options = colleagues.map(({ id, fullName }) => ({ value: id, label: fullName }));
    return {
      ...field,
      kind: 'select',
      options: [{ value: '', label: t('backoffice:petitions.notKnown') }, ...options],
    };
  }
  if (field.name !== 'agencyId') return field;
  const options = agencies.map(({ id, nameVi, nameEn }) => ({ value: id, label: locale === 'vi' ? nameVi : nameEn }));
  return { ...field, kind: 'select', options: [{ value: '', label: t('backoffice:petitions.choose') }, ...options] };
}

const written = ({ petition }: StaffPetition, step: PetitionStep): Answers =>
  step === 'publish' ? { question: petition.body, answer: petition.answer ?? '' } : {};

function formOf(step: PetitionStep, found: StaffPetition, agencies: Agencies, say: Say, rejected?: RejectedStep) {
  const { t } = say;
  const others = agencies.filter(({ id }) => id !== found.petition.agencyId);
  const { fields } = petitionStepPage(step, {
    colleagueIds: found.colleagues.map(({ id }) => id),
    agencyIds: others.map(({ id }) => id),
  });
  const mine = rejected?.outcome.step === step ? rejected : undefined;
  const problems = mine?.outcome.problems;
  const asking = {
    texts: { fields: labelsOf(say) },
    answers: written(found, step),
    raw: mine?.raw,
    problems,
    communes: [],
  };
  const { trouble } = mine?.outcome ?? {};
  const told = trouble && t(`backoffice:petitions.${trouble.why}`);
  const worded = (field: FieldView) => (field.name === trouble?.field ? { ...field, error: told } : field);
  const items = [
    ...fieldErrors(fields as Field[], asking, say),
    ...(trouble && told ? [{ field: trouble.field, message: told }] : []),
  ];
  return {
    step,
    title: t(`backoffice:petitions.steps.${step}.title`),
    lead: t(`backoffice:petitions.steps.${step}.lead`),
    send: t(`backoffice:petitions.steps.${step}.send`),
    fields: fieldViews(fields as Field[], asking, say).map((field) =>
      namedFor(step, worded(asList(field, found, others, say))),
    ),
    errors: errorsFor(step, items),
    isOpen: mine !== undefined,
  };
}

/** A form for each thing that this person may do now. */
export const stepForms = (found: StaffPetition, agencies: Agencies, say: Say, rejected?: RejectedStep) =>
  found.open.map((step) => formOf(step, found, agencies, say, rejected));
