import { useEffect, useRef, useState } from 'react';
import type { loader } from '../routes/rail.ts';
import type { StaffView } from '../shell/staff-view.server.ts';

type Read = Awaited<ReturnType<typeof loader>>;

const rest = 10_000;

/** The rail as it is now; null where the page is left meanwhile, the line breaks, or the session has ended. */
async function readRail(signal: AbortSignal): Promise<Read | null> {
  try {
    const response = await fetch('/rail', { signal, redirect: 'manual' });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}

/** The rail as it is now: read again when the work has changed, ten seconds apart at least. */
export function useFreshRail(
  { rail, at }: Pick<StaffView, 'rail' | 'at'>,
  work: string | undefined,
): StaffView['rail'] {
  const [read, setRead] = useState<Read | null>(null);
  const known = useRef<string | undefined>(undefined);
  useEffect(() => {
    const before = known.current;
    known.current = work;
    // What was told first is what the page knows already.
    if (work === undefined || before === undefined || work === before) return;
    const leaving = new AbortController();
    const readNow = () => void readRail(leaving.signal).then((now) => now && setRead(now));
    const timer = setTimeout(readNow, Math.random() * rest);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [work]);
  return read && read.at > at ? read.rail : rail;
}
