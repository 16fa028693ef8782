import type { ReactNode } from 'react';
import { describedBy, fieldId } from './field-ids.ts';
import { FieldHelp, FieldLabel } from './field-text.tsx';
import type { FieldView } from './field-view.ts';

export interface GroupFieldProps {
  field: FieldView;
  title?: boolean;
  /** Radio buttons make a radiogroup, which may carry the error state; dates and tick boxes a plain group. */
  isRadio?: boolean;
  /** Set when the group itself must be a link target. */
  id?: string;
  children: ReactNode;
}

/** Frame of a question with several controls: legend, help, controls. */
export function GroupField({ field, title, isRadio, id, children }: GroupFieldProps) {
  const legendId = `${fieldId(field.name)}-legend`;
  return (
    <fieldset
      className="ds-fieldset mc-field"
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-labelledby={legendId}
      aria-describedby={describedBy(field)}
      {...(isRadio && radioGroupTraits(field))}
      data-invalid={field.error ? '' : undefined}
    >
      <legend id={legendId}>
        {title ? (
          <h1>
            <FieldLabel field={field} />
          </h1>
        ) : (
          <FieldLabel field={field} />
        )}
      </legend>
      <FieldHelp field={field} />
      {children}
    </fieldset>
  );
}

const radioGroupTraits = (field: FieldView) => ({
  role: 'radiogroup',
  'aria-invalid': field.error ? true : undefined,
  'aria-required': field.required || undefined,
});
