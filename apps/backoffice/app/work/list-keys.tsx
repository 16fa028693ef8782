import { Button } from '@mot-cua/ui';
import { useEffect, useState } from 'react';
import type { WorkView } from './work-view.server.ts';

const stored = 'mot-cua.keys';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

function moveFocus(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('table a.mc-code')];
  const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const place = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
  links[place]?.focus();
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === 'j') moveFocus(1);
  if (event.key === 'k') moveFocus(-1);
  if (event.key !== '/') return;
  event.preventDefault();
  document.getElementById('search')?.focus();
}

/** Single keys for the list; they can be turned off, and are not there without script. */
export function ListKeys({ words }: { words: WorkView['keys'] }) {
  const [on, setOn] = useState<boolean | null>(null);

  useEffect(() => setOn(localStorage.getItem(stored) !== 'off'), []);
  useEffect(() => {
    if (!on) return;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);

  if (on === null) return null;
  const turn = () => {
    localStorage.setItem(stored, on ? 'off' : 'on');
    setOn(!on);
  };
  return (
    <div className="bo-keys">
      <b>{words.title}</b>
      {on && (
        <>
          <span>
            <kbd className="mc-key">J</kbd> <kbd className="mc-key">K</kbd> {words.move}
          </span>
          <span>
            <kbd className="mc-key">Enter</kbd> {words.open}
          </span>
          <span>
            <kbd className="mc-key">/</kbd> {words.search}
          </span>
        </>
      )}
      <Button type="button" variant="link" onClick={turn}>
        {on ? words.off : words.on}
      </Button>
    </div>
  );
}
