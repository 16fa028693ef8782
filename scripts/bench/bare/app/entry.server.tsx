import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';

const patience = 5000;

/** Streams, as Remix's template does, but for its question about robots; its timer is cleared, or it would gather. */
export default function handleRequest(
  { url, signal }: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<RemixServer context={context} url={url} abortDelay={patience} />, {
      onShellReady() {
        const body = new PassThrough();
        headers.set('Content-Type', 'text/html');
        resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
        pipe(body);
      },
      onAllReady: () => clearTimeout(timer),
      onShellError: reject,
    });
    const timer = setTimeout(abort, patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
