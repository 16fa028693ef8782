import { errorId, fieldId } from './field-ids.ts';
import { DATE_PARTS, dateParts } from './field-value.ts';
import type { DatePart, FieldView } from './field-view.ts';
import { GroupField } from './group-field.tsx';

const BOX_LENGTH: Record<DatePart, number> = { day: 2, month: 2, year: 4 };
const FALLBACK_LABELS: Record<DatePart, string> = { day: 'dd', month: 'MM', year: 'yyyy' };

/** A known date in three boxes, day first. */
export function DateField({ field, title }: { field: FieldView; title?: boolean }) {
  const values = dateParts(field.value);
  const labels = field.dateLabels ?? FALLBACK_LABELS;
  return (
    <GroupField field={field} title={title} id={fieldId(field.name)}>
      <div className="mc-date">
        {DATE_PARTS.map((part) => (
          <DateBox key={part} field={field} part={part} label={labels[part]} value={values[part]} />
        ))}
      </div>
    </GroupField>
  );
}

function DateBox({ field, part, label, value }: { field: FieldView; part: DatePart; label: string; value: string }) {
  const name = `${field.name}.${part}`;
  const isWrong = Boolean(field.error) && (field.errorPart === undefined || field.errorPart === part);
  return (
    <div>
      <label htmlFor={fieldId(name)}>{label}</label>
      <input
        className="ds-input"
        type="text"
        inputMode="numeric"
        id={fieldId(name)}
        name={name}
        defaultValue={value}
        maxLength={BOX_LENGTH[part]}
        autoComplete={field.autoComplete === 'bday' ? `bday-${part}` : 'off'}
        aria-describedby={isWrong ? errorId(field.name) : undefined}
        aria-invalid={isWrong || undefined}
        aria-required={field.required || undefined}
      />
    </div>
  );
}
