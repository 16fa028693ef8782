export interface Round {
  /** Begins the next round now; during a round, one more follows it. */
  wake(): void;
  stop(): Promise<void>;
}

/** Does a piece of work again and again, never twice at once; after a failure it is reported and tried again. */
export function repeat(work: () => Promise<unknown>, every: number, report: (error: unknown) => void): Round {
  let stopped = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let busy = false;

  const round = async (): Promise<void> => {
    busy = true;
    again = false;
    await work().catch(report);
    busy = false;
    if (stopped) return;
    if (again) start();
    else timer = setTimeout(start, every);
  };
  const start = () => {
    clearTimeout(timer);
    running = round();
  };

  start();
  return {
    wake() {
      if (busy) again = true;
      else if (!stopped) start();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
