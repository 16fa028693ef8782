import { describedBy, fieldId } from './field-ids.ts';
import { firstValue } from './field-value.ts';
import type { FieldView } from './field-view.ts';
import { LabelledField } from './labelled-field.tsx';

/** One of many; an empty line stands first while nothing is chosen. */
export function SelectField({ field, title }: { field: FieldView; title?: boolean }) {
  const value = firstValue(field.value);
  const needsEmptyLine = value === '' || !field.required;
  return (
    <LabelledField field={field} title={title}>
      <select
        className="ds-input"
        data-width="long"
        id={fieldId(field.name)}
        name={field.name}
        defaultValue={value}
        autoComplete={field.autoComplete}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        aria-required={field.required || undefined}
      >
        {needsEmptyLine && <option value="" />}
        {field.options?.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LabelledField>
  );
}
