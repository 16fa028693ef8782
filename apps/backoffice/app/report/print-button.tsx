import { Button } from '@mot-cua/ui';
import { useEffect, useState } from 'react';

/** The browser's own menu prints as well; the button is not there without script. */
export function PrintButton({ label }: { label: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return null;
  return (
    <Button type="button" variant="secondary" icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
