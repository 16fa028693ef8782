import { describedBy, fieldId } from './field-ids.ts';
import { firstValue } from './field-value.ts';
import type { FieldView } from './field-view.ts';
import { LabelledField } from './labelled-field.tsx';

/** A question answered in sentences. */
export function LongTextField({ field, title }: { field: FieldView; title?: boolean }) {
  return (
    <LabelledField field={field} title={title}>
      <textarea
        className="ds-input"
        id={fieldId(field.name)}
        name={field.name}
        rows={4}
        maxLength={field.maxLength}
        defaultValue={firstValue(field.value)}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        aria-required={field.required || undefined}
      />
    </LabelledField>
  );
}
