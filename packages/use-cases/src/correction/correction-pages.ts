import { draftField, type Field, type FormPage, type Outcome, type Procedure, resultFields } from '@mot-cua/workflow';

const reason = { name: 'reason', kind: 'longText', maxLength: 1000 } as const;

/** What is wrong in a result, what it should read, and why. */
export const requestPage = (fields: readonly string[]): FormPage => ({
  name: 'correction',
  fields: [
    { name: 'field', kind: 'choice', options: fields },
    { name: 'right', kind: 'longText', maxLength: 2000 },
    reason,
  ],
});

/** Why a result is not corrected. */
export const refusalPage = { name: 'refusal', fields: [reason] } as const satisfies FormPage;

/** That the papers were looked at once more. */
export const approvalPage = {
  name: 'approval',
  fields: [{ name: 'sure', kind: 'choices', options: ['sure'] }],
} as const satisfies FormPage;

const valueName = (field: string): string => `value-${field}`;

const valueField = (field: string): Field => ({
  name: valueName(field),
  kind: field === draftField ? 'longText' : 'text',
  maxLength: field === draftField ? 5000 : 300,
  optional: true,
});

/** What is to stand in the result: a field that is left empty stays as it is. */
export const preparationPage = (procedure: Procedure, outcome: Outcome): FormPage => ({
  name: 'preparation',
  fields: [...resultFields(procedure, outcome).map(valueField), reason],
});

/** The name of a field in that page. */
export const preparedField = valueName;
