import { type ChangeEvent, useState } from 'react';
import type { FieldView } from './field-view.ts';
import { Icon } from './icon.tsx';
import { photoFault } from './photo-fault.ts';

export interface FilePick extends Pick<FieldView, 'name' | 'accept' | 'multiple'> {
  describedBy: string | undefined;
  invalid: boolean;
}

interface FilePickerProps {
  id: string;
  pick: FilePick;
  /** Ours in place of the browser's; absent without scripts. */
  words?: FieldView['fileWords'];
  /** Opens the camera: what the button says. */
  camera?: string;
}

/** One picker: the whole frame opens it and takes what is dropped; what was chosen is said beside its button. */
export function FilePicker({ id, pick, words, camera }: FilePickerProps) {
  const [chosen, setChosen] = useState<{ names: string; fault: string | null } | null>(null);
  const { name, accept, multiple, describedBy, invalid } = pick;
  const look = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(target.files ?? [])];
    const names = files.map((file) => file.name).join(', ');
    setChosen(names ? { names, fault: null } : null);
    const faults = await Promise.all(files.map(photoFault));
    const fault = faults.find((each) => each !== null);
    if (words && fault) setChosen({ names, fault: words[fault] });
  };
  const saidId = `${id}-chosen`;
  return (
    <div className="mc-drop" data-own={words ? '' : undefined}>
      <input
        type="file"
        id={id}
        name={name}
        accept={accept}
        multiple={multiple}
        capture={camera ? 'environment' : undefined}
        aria-label={camera}
        aria-describedby={[describedBy, words && saidId].filter(Boolean).join(' ') || undefined}
        aria-invalid={invalid ? true : undefined}
        onChange={words && look}
      />
      {words && (
        <>
          <span className="ds-button mc-drop__button" data-variant="secondary" aria-hidden="true">
            {camera && <Icon name="camera" size="sm" />}
            {camera ?? words.choose}
          </span>
          <span className="mc-drop__chosen" id={saidId} aria-live="polite">
            {chosen?.names ?? words.none}
            {chosen?.fault && <b className="mc-drop__fault">{chosen.fault}</b>}
          </span>
        </>
      )}
    </div>
  );
}
