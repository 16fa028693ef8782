/** What became of a saving: `lost` is tried again, all others but `saved` end it until the page has changed. */
export type Kept = 'saved' | 'lost' | 'changed' | 'over';

interface Keeping {
  /** Saves the form as it stands. */
  send: () => Promise<Kept>;
  tell: (kept: Kept) => void;
  /** How long a hand rests before its words are saved. */
  pause?: number;
  /** How long to wait after a lost line: doubled each time, 16 times at most. */
  again?: number;
}

/** Saves what is typed when the hand rests; one saving at a time, the last words always go last. */
export function typingKeeper({ send, tell, pause = 1000, again = 4000 }: Keeping) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dirty = false;
  let busy = false;
  let ended = false;
  let losses = 0;

  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), wait);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (!dirty || busy || ended) return;
    dirty = false;
    busy = true;
    const kept = await send();
    busy = false;
    if (ended) return;
    tell(kept);
    if (kept === 'lost') {
      dirty = true;
      later(again * 2 ** Math.min(losses++, 4));
      return;
    }
    losses = 0;
    if (kept !== 'saved') ended = true;
    else if (dirty) later(pause);
  };

  return {
    touch() {
      dirty = true;
      if (!ended) later(pause);
    },
    flush,
    /** The page itself is being sent, or left. */
    stop() {
      ended = true;
      clearTimeout(timer);
    },
  };
}
