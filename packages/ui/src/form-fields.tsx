import type { ReactNode } from 'react';
import { ChoiceField } from './choice-field.tsx';
import { DateField } from './date-field.tsx';
import { fieldId } from './field-ids.ts';
import { firstValue } from './field-value.ts';
import type { FieldView } from './field-view.ts';
import { FileField } from './file-field.tsx';
import { InputField } from './input-field.tsx';
import { LockedField } from './locked-field.tsx';
import { LongTextField } from './long-text-field.tsx';
import { SelectField } from './select-field.tsx';

export interface FormFieldsProps {
  fields: FieldView[];
  /** A page of one question: its label or legend is the h1. */
  asTitle?: boolean;
}

/** Every form of both apps: draws the described questions, follow-ups under their option. The route gives the form element. */
export function FormFields({ fields, asTitle = false }: FormFieldsProps) {
  const roots = fields.filter((field) => !hasParent(field, fields));
  const asked = roots.filter((field) => field.kind !== 'hidden');
  return (
    <>
      {roots.map((field) => (
        <Question key={field.name} field={field} fields={fields} title={asTitle && field === asked[0]} />
      ))}
    </>
  );
}

const hasParent = (field: FieldView, fields: FieldView[]): boolean =>
  fields.some((other) => other !== field && other.name === field.showWhen?.field);

const isOptionOf = (parent: FieldView, value: string | undefined): boolean =>
  parent.kind !== 'select' && !parent.locked && (parent.options?.some((option) => option.value === value) ?? false);

interface QuestionProps {
  field: FieldView;
  fields: FieldView[];
  title?: boolean;
}

function Question({ field, fields, title }: QuestionProps) {
  const children = fields.filter((other) => other !== field && other.showWhen?.field === field.name);
  const loose = children.filter((child) => !isOptionOf(field, child.showWhen?.equals));
  const followUps = (value: string) =>
    reveal(
      children.filter((child) => child.showWhen?.equals === value),
      fields,
    );
  return (
    <>
      <Control field={field} title={title} followUps={followUps} />
      {reveal(loose, fields)}
    </>
  );
}

function reveal(children: FieldView[], fields: FieldView[]): ReactNode {
  if (children.length === 0) return null;
  const mustShow = children.some((child) => child.error);
  return (
    <div className="mc-reveal" data-open={mustShow ? '' : undefined}>
      {children.map((child) => (
        <Question key={child.name} field={child} fields={fields} />
      ))}
    </div>
  );
}

interface ControlProps {
  field: FieldView;
  title?: boolean;
  followUps: (value: string) => ReactNode;
}

function Control({ field, title, followUps }: ControlProps) {
  if (field.kind === 'hidden') {
    return <input type="hidden" id={fieldId(field.name)} name={field.name} defaultValue={firstValue(field.value)} />;
  }
  if (field.locked) return <LockedField field={field} source={field.locked.source} />;
  switch (field.kind) {
    case 'choice':
    case 'choices':
    case 'yesNo':
      return <ChoiceField field={field} title={title} followUps={followUps} />;
    case 'date':
      return <DateField field={field} title={title} />;
    case 'longText':
      return <LongTextField field={field} title={title} />;
    case 'select':
      return <SelectField field={field} title={title} />;
    case 'file':
      return <FileField field={field} title={title} />;
    default:
      return <InputField field={field} title={title} />;
  }
}
