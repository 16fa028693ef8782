import { fieldProblemText } from '@mot-cua/locales';
import type { FieldError, FieldView } from '@mot-cua/ui';
import { commandFields, type StaffDossierView } from '@mot-cua/use-cases';
import { type Answers, type Command, type Field, type PageProblems, type RawAnswers, rawFrom } from '@mot-cua/workflow';
import type { Say } from '../say.ts';
import { fieldLabel, fieldOptions } from './field-words.server.ts';

/** What was posted and not taken. */
export interface Rejected {
  problems: PageProblems;
  raw: RawAnswers;
}

/** More than these are chosen from a list that folds away. */
const mostInSight = 12;
/** How many agencies can be asked at once. */
const agencyBoxes = 3;

export const fieldsOf = (
  { procedure, dossier, handlers, groups, waitsWith, communes, similar, bundle, takeBack }: StaffDossierView,
  command: Command,
): readonly Field[] =>
  commandFields(procedure, dossier, command, {
    handlers: handlers.map(({ id }) => id).filter((id) => command !== 'reassign' || id !== dossier.facts.handlerId),
    groups: groups.filter(({ id }) => id !== waitsWith?.id),
    agencies: communes.map(({ id }) => id),
    reports: similar.map(({ id }) => id),
    bundle,
    undo: takeBack?.way === 'undo',
  });

/** What a form begins with: the usual days, what was counted before, the last draft, what the applicant declared. */
const known = ({ procedure, draft, answers, bundle }: StaffDossierView): Answers => ({
  ...answers,
  ...Object.fromEntries(
    bundle.toGive.flatMap(({ paper, originals, copies }) => [
      [`originals-${paper}`, originals],
      [`copies-${paper}`, copies],
    ]),
  ),
  days: procedure.law.supplementDays,
  ...(draft && { draft: draft.text, outcome: draft.outcome }),
});

function kindOf({ kind, options = [] }: Field): FieldView['kind'] {
  if (kind === 'choice' && options.length > mostInSight) return 'select';
  const plain = { fullName: 'text', address: 'text', commune: 'select' } as const;
  return kind in plain ? plain[kind as keyof typeof plain] : (kind as FieldView['kind']);
}

function valueFor({ name, kind }: Field, raw: RawAnswers): string | string[] {
  if (kind === 'date') return ['day', 'month', 'year'].map((part) => raw[`${name}.${part}`] ?? '');
  const value = raw[name] ?? '';
  return kind === 'choices' ? value.split('\n').filter(Boolean) : value;
}

/** A long list to tick from becomes a few boxes to choose from. */
function numbered(field: FieldView, { t }: Say): FieldView[] {
  if (field.kind !== 'choices' || (field.options?.length ?? 0) <= mostInSight || field.name !== 'agencyIds')
    return [field];
  return Array.from({ length: agencyBoxes }, (_, index) => ({
    ...field,
    kind: 'select' as const,
    name: index === 0 ? field.name : `${field.name}.${index + 1}`,
    label: index === 0 ? field.label : t('backoffice:task.anotherAgency'),
    required: field.required && index === 0,
    error: index === 0 ? field.error : undefined,
    value: field.value[index] ?? '',
  }));
}

function hintOf(name: string, { t }: Say): string | undefined {
  if (name === 'reason') return t('backoffice:commands.reasonHint');
  if (name === 'handReason') return t('backoffice:hands.reasonHint');
  return name === 'draft' ? t('backoffice:decide.draftHint') : undefined;
}

/** The questions of a command, with what was typed and what is wrong when it came back. */
export function commandForm(view: StaffDossierView, command: Command, say: Say, rejected?: Rejected) {
  const { t } = say;
  const fields = fieldsOf(view, command);
  const raw = rejected?.raw ?? rawFrom(fields, known(view));
  const problems = rejected?.problems ?? {};
  const views = fields.map((field): FieldView => {
    const label = fieldLabel(field, command, view, say);
    const problem = problems[field.name];
    return {
      name: field.name,
      kind: kindOf(field),
      label,
      hint: hintOf(field.name, say),
      required: !field.optional,
      optionalLabel: t('shell:optional'),
      options: fieldOptions(field, command, view, say),
      value: valueFor(field, raw),
      error: problem && fieldProblemText(t, problem, label),
      errorPart: problem?.part,
      maxLength: field.maxLength,
      dateLabels: { day: t('shell:day'), month: t('shell:month'), year: t('shell:year') },
    };
  });
  const errors = views.flatMap(({ name, error, errorPart }): FieldError[] =>
    error ? [{ field: errorPart ? `${name}.${errorPart}` : name, message: error }] : [],
  );
  return { fields: views.flatMap((field) => numbered(field, say)), errors };
}
