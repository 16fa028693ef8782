import { useEffect, useState } from 'react';
import { writer } from './writer.ts';

interface TypistFieldsProps {
  /** Of the draft, and of the text on this page that was typed and not sent: as they were when the page was opened. */
  revision: number;
  seen: string;
}

/** What tells a form's own earlier savings from those of another device. The writer is there with scripts only. */
export function TypistFields({ revision, seen }: TypistFieldsProps) {
  const [name, setName] = useState('');
  useEffect(() => setName(writer()), []);
  return (
    <>
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="writer" value={name} />
    </>
  );
}
