import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { framed } from '../page/request-frame.ts';
import { describeDefect } from '../route/defect.ts';
import type { Surroundings } from '../route/surroundings.ts';
import { matchedManifest } from './matched-manifest.ts';
import { wholeResponse } from './whole-body.ts';

/** The default export of an app's `entry.server`. Nothing is deferred, so a page is one string; its words come from the loaders. */
export async function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const { nonce, withScripts } = loadContext as unknown as Surroundings;
  const data = await dataOf(remix, withScripts);
  const routeIds = remix.staticHandlerContext.matches.map(({ route }) => route.id);
  const context = { ...remix, manifest: matchedManifest(remix.manifest, routeIds) };
  const page = createElement(RemixServer, { context, url: request.url, nonce });
  const html = renderToString(framed({ nonce, status, withScripts }, page));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return wholeResponse(`<!doctype html>${data === null ? html : withData(html, data, nonce)}`, { status, headers });
}

/** `handleError` of an app's `entry.server`: what went wrong outside our own handlers, in drawing a page for instance. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { log, reference } = context as unknown as Surroundings;
  log.error({ reference, defect: describeDefect(error) }, 'defect');
}

/** Remix would stream the loaders' data after the page, which needs a streaming render: it is read here instead. */
async function dataOf(remix: EntryContext, withScripts: boolean): Promise<string | null> {
  const stream = remix.serverHandoffStream;
  remix.serverHandoffStream = undefined;
  if (!stream) return null;
  if (!withScripts) {
    await stream.cancel();
    return null;
  }
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += decoder.decode(part.value, { stream: true });
  }
  return text;
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** The data as a script before the end of the body: no script element or line break in them can end it early. */
function withData(html: string, data: string, nonce: string): string {
  const literal = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (mark) => escapes[mark] ?? mark);
  const stream = 'window.__remixContext.streamController';
  const script = `<script nonce="${nonce}">((stream) => { stream.enqueue(${literal}); stream.close(); })(${stream})</script>`;
  const end = html.lastIndexOf('</body>');
  return end < 0 ? html : html.slice(0, end) + script + html.slice(end);
}
