import type { Surroundings } from '@mot-cua/web/server';
import type { AppLoadContext, EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { framed } from './request-frame.ts';

export { handleError } from '@mot-cua/web/server';

/** Draws a page. Nothing is deferred, so it is one string; its words come from the loaders, none from a client-side store. */
export default async function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce, withScripts } = context as unknown as Surroundings;
  const data = remix.serverHandoffStream;
  // Remix would stream the data after the page, which needs a streaming render: it is handed over below.
  remix.serverHandoffStream = undefined;
  const page = createElement(RemixServer, { context: remix, url: request.url, nonce });
  const html = renderToString(framed({ nonce, status, withScripts }, page));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const script = withScripts && data ? handOver(await new Response(data).text(), nonce) : '';
  if (!script) await data?.cancel();
  return new Response(`<!doctype html>${html.replace('</body>', () => `${script}</body>`)}`, { status, headers });
}

/** JSON that no script element or line break can end early. */
const literal = (text: string): string =>
  JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const handOver = (data: string, nonce: string): string =>
  `<script nonce="${nonce}">((stream) => { stream.enqueue(${literal(data)}); stream.close(); })(window.__remixContext.streamController)</script>`;
