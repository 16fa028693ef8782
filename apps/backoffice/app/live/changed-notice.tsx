import { Notice } from '@mot-cua/ui';
import { isBeingFilledIn, isNewer } from '@mot-cua/web';
import { useLocation, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useDossierNews } from './live-news.ts';

export interface Live {
  id: string;
  mark: string;
  /** The page was read again; it was not, for something is being filled in on it. */
  updated: string;
  changed: string;
  show: string;
}

/** Reads a dossier's page again when it has changed, and says so; where something is being filled in, it only says so. */
export function ChangedNotice({ live }: { live: Live }) {
  const { id, mark } = live;
  const told = useDossierNews(id)?.mark;
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  const isBusy = useNavigation().state !== 'idle';
  const renewedFor = useRef<string>(undefined);
  // Whoever is sending something reads the page anew in a moment anyhow.
  const isOld = isNewer(told, mark) && !isBusy;
  useEffect(() => {
    if (!isOld || isBeingFilledIn()) return;
    renewedFor.current = `${pathname} ${told}`;
    revalidate();
  }, [isOld, pathname, told, revalidate]);
  const isRenewed = renewedFor.current === `${pathname} ${mark}`;
  return (
    <div aria-live="polite">
      {isRenewed && (
        <Notice>
          <p>{live.updated}</p>
        </Notice>
      )}
      {isOld && (
        <Notice tone="warn">
          <p>
            {live.changed} <a href={pathname + search}>{live.show}</a>
          </p>
        </Notice>
      )}
    </div>
  );
}
