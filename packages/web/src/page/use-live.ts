import { useEffect, useState } from 'react';

const restAfter = 10 * 60_000;
const again = 5000;

/** Listens at an address while somebody looks; comes again when it was sent away, later each time. */
function listen<News>(address: string, hear: (told: News) => void): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastTouch = Date.now();
  let failures = 0;

  const isWanted = () => document.visibilityState === 'visible' && Date.now() - lastTouch < restAfter;
  const close = () => {
    if (timer) clearTimeout(timer);
    source?.close();
    [source, timer] = [null, null];
  };
  const later = (wait: number) => {
    if (source === null) timer ??= setTimeout(open, wait);
  };
  const open = () => {
    timer = null;
    if (source || !isWanted()) return;
    source = new EventSource(address);
    source.onopen = () => {
      failures = 0;
    };
    source.onmessage = ({ data }) => hear(JSON.parse(data) as News);
    source.onerror = () => {
      close();
      later(again * 2 ** Math.min(failures++, 6));
    };
  };
  const touch = () => {
    lastTouch = Date.now();
    later(again);
  };
  const look = () => {
    if (document.visibilityState === 'visible') touch();
    else close();
  };

  // After the page itself: it has the line for itself until it is drawn.
  later(1000);
  const heard = { pointerdown: touch, keydown: touch, visibilitychange: look, pagehide: close };
  for (const [event, hears] of Object.entries(heard)) addEventListener(event, hears);
  return () => {
    close();
    for (const [event, hears] of Object.entries(heard)) removeEventListener(event, hears);
  };
}

/**
 * News of an open page, from an address; null until there are any. Only a window that is looked at listens, and only while
 * somebody was at it in the last ten minutes: a page left open must not keep a session alive.
 */
export function useLive<News extends object>(address: string | null): Partial<News> | null {
  const [news, setNews] = useState<{ of: string; told: Partial<News> } | null>(null);
  useEffect(() => {
    if (!address) return;
    return listen(address, (told: Partial<News>) =>
      setNews((before) => ({ of: address, told: { ...(before?.of === address && before.told), ...told } })),
    );
  }, [address]);
  return news && news.of === address ? news.told : null;
}

/** Whether somebody may be in the middle of something on this page, that a newer version of it would disturb. */
export const isBeingFilledIn = (): boolean =>
  document.querySelector('main :is(textarea, select, input:not([type="hidden"])), dialog[open]') !== null;
