import { useFetcher } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { loader } from '../routes/rail.ts';
import type { StaffView } from '../shell/staff-view.server.ts';

const rest = 10_000;

/** The rail as it is now: read again when the work has changed, ten seconds apart at least. */
export function useFreshRail(
  { rail, at }: Pick<StaffView, 'rail' | 'at'>,
  work: string | undefined,
): StaffView['rail'] {
  const { data, load } = useFetcher<typeof loader>({ key: 'rail' });
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = work;
    // What was told first is what the page knows already.
    if (work === undefined || before === undefined || work === before) return;
    const timer = setTimeout(() => load('/rail'), Math.random() * rest);
    return () => clearTimeout(timer);
  }, [work, load]);
  return data && data.at > at ? data.rail : rail;
}
