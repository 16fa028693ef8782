import { draftField, type Field, type FormPage, type Outcome, type Procedure, resultFields } from '@mot-cua/workflow';

const reason = { name: 'reason', kind: 'longText', maxLength: 1000 } as const;

/** Kinds that a paper prints as they are answered: what stands in their place is judged as their question is. */
const printedAsAnswered: readonly Field['kind'][] = ['fullName', 'personalId', 'phone', 'email', 'number', 'address'];

type Judged = Pick<Field, 'kind' | 'min' | 'max' | 'maxLength'>;

/** By what a corrected value is judged; null where any words may stand there. */
function judgedBy({ form }: Pick<Procedure, 'form'>, name: string): Judged | null {
  const question = form.flatMap(({ fields }) => fields).find((field) => field.name === name);
  const kind = question?.kind ?? (name === 'fullName' ? 'fullName' : undefined);
  if (!kind || !printedAsAnswered.includes(kind)) return null;
  const { min, max, maxLength } = question ?? {};
  return {
    kind,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(maxLength !== undefined && { maxLength }),
  };
}

/** What is wrong in a result, what it should read, and why. What it should read is judged by what was said to be wrong. */
export const requestPage = (procedure: Pick<Procedure, 'form'>, fields: readonly string[], wrong = ''): FormPage => ({
  name: 'correction',
  fields: [
    { name: 'field', kind: 'choice', options: fields },
    { name: 'right', ...(judgedBy(procedure, wrong) ?? { kind: 'longText', maxLength: 2000 }) },
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

const freely = (field: string): Judged =>
  field === draftField ? { kind: 'longText', maxLength: 5000 } : { kind: 'text', maxLength: 300 };

const valueField = (procedure: Procedure, field: string): Field => ({
  name: valueName(field),
  ...(judgedBy(procedure, field) ?? freely(field)),
  optional: true,
});

/** What is to stand in the result: a field that is left empty stays as it is. */
export const preparationPage = (procedure: Procedure, outcome: Outcome): FormPage => ({
  name: 'preparation',
  fields: [...resultFields(procedure, outcome).map((field) => valueField(procedure, field)), reason],
});

/** The name of a field in that page. */
export const preparedField = valueName;
