import { Notice } from '@mot-cua/ui';
import { isNewer, useLive } from '@mot-cua/web';
import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';

interface FreshPageProps {
  live: { address: string; mark: string; updated: string };
}

/** Reads the page again when its dossier has changed, and says so. Nobody types on it. */
export function FreshPage({ live: { address, mark, updated } }: FreshPageProps) {
  const told = useLive<{ mark: string }>(address)?.mark;
  const { revalidate } = useRevalidator();
  const renewedFor = useRef<string>(undefined);
  const isOld = isNewer(told, mark);
  useEffect(() => {
    if (!isOld) return;
    renewedFor.current = `${address} ${told}`;
    revalidate();
  }, [isOld, address, told, revalidate]);
  const isRenewed = renewedFor.current === `${address} ${mark}`;
  return (
    <div aria-live="polite">
      {isRenewed && (
        <Notice tone="info">
          <p>{updated}</p>
        </Notice>
      )}
    </div>
  );
}
