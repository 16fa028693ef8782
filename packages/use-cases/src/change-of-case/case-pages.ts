import { decidingQuestions, type FormPage, type Procedure } from '@mot-cua/workflow';

const longestCaseReason = 1000;

/** The questions that decide a case of a service, and why another one is meant; the applicant reads the reason. */
export const casePage = (procedure: Procedure): FormPage => ({
  name: 'case',
  fields: [...decidingQuestions(procedure), { name: 'caseReason', kind: 'longText', maxLength: longestCaseReason }],
});

/** At the counter: the applicant was there, and put their name on the sheet. */
export const agreedAtCounterPage = {
  name: 'agreed',
  fields: [
    { name: 'identity', kind: 'choices', options: ['checked'] },
    { name: 'signed', kind: 'choices', options: ['signed'] },
  ],
} as const satisfies FormPage;
