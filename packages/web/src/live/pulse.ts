/** What one open page waits for; `hear` is called with each reading of what is watched. */
interface Listener<Key, Marks> {
  key: Key;
  hear: (marks: Marks) => void;
}

export interface Pulse<Key, Marks> {
  /** Begins to listen; the answer ends it. Null when too many listen already. */
  listen(key: Key, hear: (marks: Marks) => void): (() => void) | null;
}

interface Settings<Key, Marks> {
  /** Reads for all that listen at once. */
  read: (keys: readonly Key[]) => Promise<Marks>;
  every: number;
  most: number;
}

/** One reading for all open pages of a process, again and again while anybody listens; one that fails is passed over. */
export function openPulse<Key, Marks>({ read, every, most }: Settings<Key, Marks>): Pulse<Key, Marks> {
  const listeners = new Set<Listener<Key, Marks>>();
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  const beat = async (): Promise<void> => {
    busy = true;
    const asked = [...listeners];
    const marks = await read(asked.map(({ key }) => key)).catch(() => null);
    busy = false;
    if (marks) for (const listener of asked) if (listeners.has(listener)) listener.hear(marks);
    if (listeners.size > 0) later(every);
  };
  const later = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void beat(), wait);
    timer.unref();
  };

  return {
    listen(key, hear) {
      if (listeners.size >= most) return null;
      const listener = { key, hear };
      listeners.add(listener);
      // Whoever comes is told soon, together with all who come in the same moment.
      if (!busy) later(50);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
  };
}
