import { fieldProblemText } from '@mot-cua/locales';
import type { FieldError, FieldOption, FieldView } from '@mot-cua/ui';
import type { CommuneView } from '@mot-cua/use-cases';
import {
  type Answers,
  type Field,
  type FieldProblem,
  type PageProblems,
  type Prefill,
  type ProcedureTexts,
  type RawAnswers,
  rawFrom,
  visible,
} from '@mot-cua/workflow';
import type { Say } from './say.ts';

/** What stands around the questions: their words, what was answered or typed, what is known and what is wrong. */
export interface Asking {
  texts: Pick<ProcedureTexts, 'fields'>;
  answers: Answers;
  /** What was just posted and not taken; without it the stored answers are shown. */
  raw?: RawAnswers;
  locked?: Answers;
  /** From where the locked answers are known, in words. */
  source?: string;
  problems?: PageProblems;
  communes: readonly CommuneView[];
}

const shownAs: Partial<Record<Field['kind'], FieldView['kind']>> = {
  fullName: 'text',
  address: 'text',
  commune: 'select',
};

const fillsIn: Record<Prefill, string | undefined> = {
  fullName: 'name',
  birthDate: 'bday',
  phone: 'tel',
  email: 'email',
  address: 'street-address',
  sex: undefined,
  commune: undefined,
  personalId: undefined,
};

/** Twelve digits, and room for the blanks and dots that people put between them. */
const personalIdLength = 20;

export const communeName = ({ name, nameEn }: CommuneView, { locale }: Say): string =>
  locale === 'vi' ? name : nameEn;

function optionsOf({ kind, name, options }: Field, { texts, communes }: Asking, say: Say): FieldOption[] | undefined {
  if (kind === 'commune') return communes.map((commune) => ({ value: commune.id, label: communeName(commune, say) }));
  if (kind === 'yesNo') {
    return [
      { value: 'yes', label: say.t('shell:yes') },
      { value: 'no', label: say.t('shell:no') },
    ];
  }
  return options?.map((value) => ({ value, label: texts.fields[name]?.options?.[value] ?? value }));
}

function shownValue({ name, kind }: Field, raw: RawAnswers): string | string[] {
  if (kind === 'date') return ['day', 'month', 'year'].map((part) => raw[`${name}.${part}`] ?? '');
  const value = raw[name] ?? '';
  return kind === 'choices' ? value.split('\n').filter(Boolean) : value;
}

/** A follow-up stands under its option when both are on the page. */
function followUpOf({ showWhen }: Field, fields: readonly Field[]): FieldView['showWhen'] {
  const equals = typeof showWhen?.is === 'string' ? showWhen.is : showWhen?.is[0];
  if (!showWhen || equals === undefined || !fields.some(({ name }) => name === showWhen.field)) return undefined;
  return { field: showWhen.field, equals };
}

const labelOf = ({ name }: Field, { texts }: Asking): string => texts.fields[name]?.label ?? name;

/** A commune is known by its id; people read its name. */
function lockedText({ name, kind }: Field, locked: Answers, { communes }: Asking, say: Say): string {
  const text = String(locked[name]);
  const commune = kind === 'commune' && communes.find(({ id }) => id === text);
  return commune ? communeName(commune, say) : text;
}

function fieldView(field: Field, fields: readonly Field[], asking: Asking, say: Say): FieldView {
  const { texts, answers, raw, locked = {}, source = '', problems = {} } = asking;
  const { t } = say;
  const isLocked = field.name in locked;
  const problem = problems[field.name];
  const words = texts.fields[field.name];
  return {
    name: field.name,
    kind: shownAs[field.kind] ?? (field.kind as FieldView['kind']),
    label: labelOf(field, asking),
    hint: words?.hint,
    unit: words?.unit,
    required: !field.optional,
    optionalLabel: t('shell:optional'),
    options: optionsOf(field, asking, say),
    value: isLocked ? lockedText(field, locked, asking, say) : shownValue(field, raw ?? rawFrom([field], answers)),
    error: problem && fieldProblemText(t, problem, labelOf(field, asking)),
    errorPart: problem?.part,
    autoComplete: field.prefill && fillsIn[field.prefill],
    maxLength: field.kind === 'personalId' ? personalIdLength : undefined,
    locked: isLocked ? { source } : undefined,
    showWhen: followUpOf(field, fields),
    dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
  };
}

/** Questions as the form shows them; a follow-up to another page's answer only when it is asked. */
export function fieldViews(fields: readonly Field[], asking: Asking, say: Say): FieldView[] {
  const isHere = (name: string | undefined) => fields.some((field) => field.name === name);
  const shown = fields.filter((field) => isHere(field.showWhen?.field) || visible([field], asking.answers).length > 0);
  return shown.map((field) => fieldView(field, fields, asking, say));
}

const boxOf = (name: string, { part }: FieldProblem): string => (part ? `${name}.${part}` : name);

/** The same problems for the summary above the form, in the order of the questions. */
export const fieldErrors = (fields: readonly Field[], asking: Asking, say: Say): FieldError[] =>
  fields.flatMap((field) => {
    const problem = asking.problems?.[field.name];
    if (!problem) return [];
    return [{ field: boxOf(field.name, problem), message: fieldProblemText(say.t, problem, labelOf(field, asking)) }];
  });
