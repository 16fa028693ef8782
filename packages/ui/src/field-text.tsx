import { errorId, hintId } from './field-ids.ts';
import type { FieldView } from './field-view.ts';
import { Icon } from './icon.tsx';

/** The words of the question, marked when it may be left empty. */
export function FieldLabel({ field }: { field: FieldView }) {
  return (
    <>
      {field.label}
      {!field.required && field.optionalLabel && <span className="mc-optional"> ({field.optionalLabel})</span>}
    </>
  );
}

/** Hint and error, both before the control. */
export function FieldHelp({ field }: { field: FieldView }) {
  return (
    <>
      {field.hint && (
        <p className="mc-hint" id={hintId(field.name)}>
          {field.hint}
        </p>
      )}
      {field.error && (
        <p className="mc-error" id={errorId(field.name)}>
          <Icon name="cross-circle" size="sm" />
          {field.error}
        </p>
      )}
    </>
  );
}
