import type { Field, FormPage, Procedure, ShowWhen } from '@mot-cua/workflow';
import type { Say } from '../say.ts';

export type Schema = { readonly [key: string]: unknown };

const lengths: Partial<Record<Field['kind'], number>> = { fullName: 100, longText: 5000, address: 300, email: 254 };

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What an answer looks like once it was read. */
function answerSchema({ kind, options = [], min = 0, max = 1_000_000_000, maxLength }: Field): Schema {
  switch (kind) {
    case 'number':
      return { type: 'integer', minimum: min, maximum: max };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'choice':
      return { type: 'string', enum: options };
    case 'choices': {
      const one = `(?:${options.map(literally).join('|')})`;
      return { type: 'string', pattern: `^${one}(?:\\n${one})*$`, description: 'One option a line' };
    }
    case 'yesNo':
      return { type: 'string', enum: ['yes', 'no'] };
    case 'phone':
      return { type: 'string', pattern: '^0(?:[35789]\\d{8}|2\\d{9})$' };
    case 'personalId':
      return { type: 'string', pattern: '^\\d{12}$' };
    case 'email':
      return { type: 'string', format: 'email', maxLength: 254 };
    case 'commune':
      return { type: 'string', pattern: '^[a-z0-9-]{2,40}$' };
    default:
      return { type: 'string', minLength: 1, maxLength: maxLength ?? lengths[kind] ?? 200 };
  }
}

function fieldSchema({ texts }: Say, field: Field): Schema {
  const { label, hint, options } = texts.fields[field.name] ?? { label: field.name };
  return {
    title: label,
    ...(hint && { description: hint }),
    ...answerSchema(field),
    ...(options && { 'x-labels': options }),
    ...(field.prefill && { 'x-prefilled-from': field.prefill }),
    ...(field.declared && { 'x-declared': true }),
  };
}

const asked = ({ field, is }: ShowWhen): Schema => ({
  required: [field],
  properties: { [field]: { enum: typeof is === 'string' ? [is] : is } },
});

/** A question that depends on another: owed where it is asked, and not to be sent where it is not. */
function dependent(conditions: readonly ShowWhen[], { name, optional }: Field): Schema[] {
  const isAsked = { allOf: conditions.map(asked) };
  return [
    ...(optional ? [] : [{ anyOf: [{ not: isAsked }, { required: [name] }] }]),
    { anyOf: [isAsked, { properties: { [name]: false } }] },
  ];
}

const conditionsOf = (page: FormPage, field: Field): ShowWhen[] =>
  [page.showWhen, field.showWhen].filter((each) => each !== undefined);

function schemaOf(say: Say, pages: readonly FormPage[]): Schema {
  const questions = pages.flatMap((page) =>
    page.fields.map((field) => ({ field, conditions: conditionsOf(page, field) })),
  );
  const always = questions.filter(({ field, conditions }) => conditions.length === 0 && !field.optional);
  const sometimes = questions.filter(({ conditions }) => conditions.length > 0);
  return {
    type: 'object',
    properties: Object.fromEntries(questions.map(({ field }) => [field.name, fieldSchema(say, field)])),
    required: always.map(({ field }) => field.name),
    ...(sometimes.length > 0 && { allOf: sometimes.flatMap(({ field, conditions }) => dependent(conditions, field)) }),
  };
}

/** The answers of a whole application, as they are stored: JSON Schema 2020-12, with the questions that depend on others. */
export const applicationSchema = (say: Say): Schema => ({
  ...schemaOf(say, say.procedure.form),
  title: say.texts.officialName,
  additionalProperties: false,
});

/** A date is posted as three boxes, everything else under its own name. */
const inputs = (say: Say, field: Field): [string, Schema][] =>
  field.kind === 'date'
    ? ['day', 'month', 'year'].map((part) => [`${field.name}.${part}`, { type: 'string', pattern: '^\\d{0,4}$' }])
    : [[field.name, { type: 'string', title: say.texts.fields[field.name]?.label ?? field.name }]];

/** What a page's form posts. */
export const postedSchema = (say: Say, { fields }: Procedure['form'][number]): Schema => ({
  type: 'object',
  properties: Object.fromEntries(fields.flatMap((field) => inputs(say, field))),
});
