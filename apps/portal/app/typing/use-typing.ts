import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { deviceStore, type LeftText } from './device-store.ts';
import { textIn, writeInto } from './form-text.ts';
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

const carried = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '');

/** What is left as this page goes on with it: over what its own windows sent while they were closed. */
function takenUp(left: LeftText, seenNow: string): LeftText {
  const isOwn = left.writers.some((each) => seenNow.startsWith(`${each}:`));
  return isOwn ? { ...left, seen: seenNow } : left;
}

/** One form of a page, its text on the way to the city, and on this device while there is no way. */
function openTyping(form: HTMLFormElement, address: string, typist: string, tell: (kept: Kept) => void) {
  let stamp: string | null = null;
  let writers: readonly string[] = [];
  let isAstray = false;
  const leave = () =>
    deviceStore.keep({
      ...{ address, typist, fields: textIn(form), at: Date.now() },
      revision: Number(carried(form, 'revision')),
      seen: stamp ?? carried(form, 'seen'),
      writers: [...new Set([...writers, writer()])],
    });
  const keeper = typingKeeper({
    async send() {
      const typed = typedIn(form);
      const kept = await sendTyped(address, typed);
      if (kept === 'saved') {
        stamp = `${typed.get('writer')}:${typed.get('turn')}`;
        await deviceStore.forget(address);
      }
      return kept;
    },
    tell(kept) {
      isAstray = kept === 'lost' || kept === 'over';
      // It is said to lie here only once it does.
      if (isAstray) void leave().then(() => tell(kept));
      else tell(kept);
    },
  });
  const goOnWith = (left: LeftText) => {
    writers = left.writers;
    writeInto(form, left.fields);
    keeper.touch();
  };
  /** A key was pressed: where the last word did not get through, this one is left here at once. */
  const touch = () => {
    keeper.touch();
    if (isAstray || !navigator.onLine) void leave();
  };
  return { keeper, touch, goOnWith };
}

/**
 * Keeps what is typed in a form, at an address, until it is sent; an answer to the sent form begins it anew. Without a line it is
 * kept on this device for the one who types, over a closed page. Answers what became of the last saving, and what was left here
 * before and stands in the form again.
 */
export function useTyping(
  form: RefObject<HTMLFormElement | null>,
  { address, typist }: { address: string; typist: string },
  answer: unknown,
): { kept: Kept | null; left: LeftText | null } {
  const [kept, setKept] = useState<Kept | null>(null);
  const [left, setLeft] = useState<LeftText | null>(null);
  useEffect(() => {
    const here = form.current;
    if (!here) return;
    let isOpen = true;
    setKept(null);
    setLeft(null);
    const { keeper, touch, goOnWith } = openTyping(here, address, typist, setKept);
    if (answer === undefined)
      void deviceStore.read(address, typist).then((found) => {
        if (!found || !isOpen) return;
        // Drawn first: what the page carries along goes with the text.
        flushSync(() => setLeft(takenUp(found, carried(here, 'seen'))));
        goOnWith(found);
      });
    const now = () => void keeper.flush();
    // Without a line it lies here already, and nobody would hear what became of it.
    const hide = () => navigator.onLine && now();
    const send = (event: Event) => {
      if (navigator.onLine) {
        void deviceStore.forget(address);
        return keeper.stop();
      }
      // Sent now, it would be lost with the page.
      event.preventDefault();
      event.stopPropagation();
      touch();
      setKept('lost');
    };
    here.addEventListener('input', touch);
    here.addEventListener('change', now);
    here.addEventListener('submit', send);
    window.addEventListener('online', now);
    window.addEventListener('pagehide', hide);
    return () => {
      isOpen = false;
      hide();
      here.removeEventListener('input', touch);
      here.removeEventListener('change', now);
      here.removeEventListener('submit', send);
      window.removeEventListener('online', now);
      window.removeEventListener('pagehide', hide);
    };
  }, [form, address, typist, answer]);
  return { kept, left };
}
