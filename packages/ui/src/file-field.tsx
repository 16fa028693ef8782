import { useEffect, useState } from 'react';
import { describedBy, fieldId } from './field-ids.ts';
import type { FieldView } from './field-view.ts';
import { type FilePick, FilePicker } from './file-picker.tsx';
import { LabelledField } from './labelled-field.tsx';

/**
 * A file to hand in; its form must be multipart. With scripts the browser's own words give way to ours, and a touch screen has a
 * second button that opens the camera.
 */
export function FileField({ field, title }: { field: FieldView; title?: boolean }) {
  const [scripted, setScripted] = useState({ on: false, touch: false });
  useEffect(() => setScripted({ on: true, touch: matchMedia('(pointer: coarse)').matches }), []);
  const { name, accept, multiple, fileWords } = field;
  const words = scripted.on ? fileWords : undefined;
  const picks: FilePick = {
    name,
    accept,
    multiple,
    describedBy: describedBy(field),
    invalid: field.error !== undefined,
  };
  return (
    <LabelledField field={field} title={title}>
      <FilePicker id={fieldId(name)} pick={picks} words={words} />
      {words?.photo && scripted.touch && (
        <FilePicker
          id={`${fieldId(name)}-photo`}
          pick={{ ...picks, accept: 'image/*' }}
          words={words}
          camera={words.photo}
        />
      )}
    </LabelledField>
  );
}
