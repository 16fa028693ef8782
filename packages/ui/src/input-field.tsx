import { describedBy, fieldId, unitId } from './field-ids.ts';
import { firstValue } from './field-value.ts';
import type { FieldView } from './field-view.ts';
import { INPUT_TRAITS } from './input-traits.ts';
import { LabelledField } from './labelled-field.tsx';

/** A one-line question. */
export function InputField({ field, title }: { field: FieldView; title?: boolean }) {
  const { width, ...traits } = INPUT_TRAITS[field.kind] ?? { type: 'text', width: 'long' };
  const input = (
    <input
      {...traits}
      {...givenTraits(field)}
      className="ds-input"
      data-width={width}
      id={fieldId(field.name)}
      name={field.name}
      defaultValue={firstValue(field.value)}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
      aria-required={field.required || undefined}
    />
  );
  return (
    <LabelledField field={field} title={title}>
      {field.unit ? (
        <div className="mc-unit">
          {input}
          <span id={unitId(field.name)}>{field.unit}</span>
        </div>
      ) : (
        input
      )}
    </LabelledField>
  );
}

// Spreading undefined would wipe out what the kind says.
function givenTraits({ autoComplete, inputMode, maxLength }: FieldView) {
  return {
    ...(autoComplete && { autoComplete }),
    ...(inputMode && { inputMode }),
    ...(maxLength && { maxLength }),
  };
}
