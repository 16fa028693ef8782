import type { ReactNode } from 'react';
import { fieldId } from './field-ids.ts';
import { FieldHelp, FieldLabel } from './field-text.tsx';
import type { FieldView } from './field-view.ts';

/** Frame of a question with one control: label, help, control. */
export function LabelledField({ field, title, children }: { field: FieldView; title?: boolean; children: ReactNode }) {
  const label = (
    <label className="ds-label" htmlFor={fieldId(field.name)}>
      <FieldLabel field={field} />
    </label>
  );
  return (
    <div className="mc-field" data-invalid={field.error ? '' : undefined}>
      {title ? <h1>{label}</h1> : label}
      <FieldHelp field={field} />
      {children}
    </div>
  );
}
