import { Button } from '@mot-cua/ui';
import { useEffect, useState } from 'react';

/** How to print a page; the button comes with scripts, the sentence is there without. */
export function PrintHint({ print: { label, how } }: { print: { label: string; how: string } }) {
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  return (
    <div className="mc-row mc-no-print">
      {scripted && (
        <Button type="button" variant="secondary" icon="print" onClick={() => window.print()}>
          {label}
        </Button>
      )}
      <p className="mc-soft mc-small">{how}</p>
    </div>
  );
}
