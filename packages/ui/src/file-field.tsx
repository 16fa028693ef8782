import { describedBy, fieldId } from './field-ids.ts';
import type { FieldView } from './field-view.ts';
import { LabelledField } from './labelled-field.tsx';

/** A file to hand in, with the browser's own picker. Its form must be multipart. */
export function FileField({ field, title }: { field: FieldView; title?: boolean }) {
  return (
    <LabelledField field={field} title={title}>
      <div className="mc-drop">
        <input
          type="file"
          id={fieldId(field.name)}
          name={field.name}
          accept={field.accept}
          multiple={field.multiple}
          aria-describedby={describedBy(field)}
          aria-invalid={field.error ? true : undefined}
        />
      </div>
    </LabelledField>
  );
}
