import { petitionKinds, publicities } from '@mot-cua/db';
import type { Field, FormPage } from '@mot-cua/workflow';
import { refusalGrounds } from './petition-course.ts';
import type { PetitionStep } from './petition-steps.ts';

const longestPetition = 4000;
const longestAnswer = 6000;
const longestNote = 1000;
const longestLine = 200;

/** The questions to somebody who writes a petition; who is signed in is known by name. */
export const petitionPage = (agencyIds: readonly string[], isKnown: boolean): FormPage => ({
  name: 'petition',
  fields: [
    { name: 'kind', kind: 'choice', options: petitionKinds },
    {
      name: 'aboutWhom',
      kind: 'text',
      optional: true,
      maxLength: longestLine,
      showWhen: { field: 'kind', is: 'conduct' },
    },
    { name: 'agencyId', kind: 'choice', options: agencyIds },
    { name: 'dossierCode', kind: 'text', optional: true, maxLength: 40 },
    { name: 'body', kind: 'longText', maxLength: longestPetition },
    { name: 'publicity', kind: 'choice', options: publicities },
    ...(isKnown
      ? []
      : ([
          { name: 'fullName', kind: 'fullName' },
          { name: 'email', kind: 'email', optional: true },
        ] as const)),
  ],
});

interface StepChoices {
  /** Those whom a petition about conduct may be about; none where it is about something else. */
  colleagueIds: readonly string[];
  agencyIds: readonly string[];
}

const note = { name: 'note', kind: 'longText', maxLength: longestNote } as const;

const fieldsOf: Record<PetitionStep, (choices: StepChoices) => readonly Field[]> = {
  receive: ({ colleagueIds }) =>
    colleagueIds.length > 0 ? [{ name: 'aboutId', kind: 'choice', options: colleagueIds, optional: true }] : [],
  refuse: () => [{ name: 'ground', kind: 'choice', options: refusalGrounds }, note],
  passOn: ({ agencyIds }) => [
    { name: 'agencyId', kind: 'choice', options: agencyIds },
    { ...note, optional: true },
  ],
  answer: () => [{ name: 'answer', kind: 'longText', maxLength: longestAnswer }],
  publish: () => [
    { name: 'question', kind: 'longText', maxLength: longestPetition },
    { name: 'answer', kind: 'longText', maxLength: longestAnswer },
  ],
  unpublish: () => [note],
};

/** What a step asks of whoever takes it. */
export const petitionStepPage = (step: PetitionStep, choices: StepChoices): FormPage => ({
  name: step,
  fields: fieldsOf[step](choices),
});
