interface Stream {
  /** Ends with whichever comes first: the client, the server, or its time. */
  signals: readonly AbortSignal[];
  /** Begins to tell; the answer ends it. Null: there is no room. */
  listen: (tell: (news: object) => void) => (() => void) | null;
  lifeMs?: number;
  heartbeatMs?: number;
}

const minute = 60_000;

/**
 * News for an open page as server-sent events. It lives two minutes, so that a session that ended hears no more soon after:
 * the page comes again, and is let in again or not.
 */
export function eventStream({ signals, listen, lifeMs = 2 * minute, heartbeatMs = 20_000 }: Stream): Response {
  const encoder = new TextEncoder();
  const stops: (() => void)[] = [];
  const end = () => {
    for (const stop of stops.splice(0)) stop();
  };
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const close = () => {
        if (stops.length > 0) controller.close();
        end();
      };
      const stop = signals.some(({ aborted }) => aborted)
        ? null
        : listen((news) => write(`data: ${JSON.stringify(news)}\n\n`));
      if (!stop) return controller.close();
      write(': here\n\n');
      const heart = setInterval(() => write(':\n\n'), heartbeatMs);
      const life = setTimeout(close, lifeMs);
      stops.push(
        stop,
        () => clearInterval(heart),
        () => clearTimeout(life),
      );
      for (const signal of signals) {
        signal.addEventListener('abort', close);
        stops.push(() => signal.removeEventListener('abort', close));
      }
    },
    cancel: end,
  });
  return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' } });
}
