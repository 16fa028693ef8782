import { type RefObject, useEffect, useState } from 'react';
import { sendTyped } from './send-typed.ts';
import { type Kept, typingKeeper } from './typing-keeper.ts';
import { nextTurn, writer } from './writer.ts';

/** The form as it stands, with whose hand typed it. */
function typedIn(form: HTMLFormElement): URLSearchParams {
  const typed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value);
  typed.set('writer', writer());
  typed.set('turn', String(nextTurn()));
  return typed;
}

/**
 * Keeps what is typed in a form, at an address, until it is sent; an answer to the sent form begins it anew. Answers what
 * became of the last saving.
 */
export function useTyping(form: RefObject<HTMLFormElement | null>, address: string, answer: unknown): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    const here = form.current;
    if (!here) return;
    setKept(null);
    const keeper = typingKeeper({ send: () => sendTyped(address, typedIn(here)), tell: setKept });
    const now = () => void keeper.flush();
    const send = (event: Event) => {
      if (navigator.onLine) return keeper.stop();
      // Sent now, it would be lost with the page.
      event.preventDefault();
      event.stopPropagation();
      keeper.touch();
      setKept('lost');
    };
    here.addEventListener('input', keeper.touch);
    here.addEventListener('change', now);
    here.addEventListener('submit', send);
    window.addEventListener('online', now);
    window.addEventListener('pagehide', now);
    return () => {
      now();
      here.removeEventListener('input', keeper.touch);
      here.removeEventListener('change', now);
      here.removeEventListener('submit', send);
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', now);
    };
  }, [form, address, answer]);
  return kept;
}
