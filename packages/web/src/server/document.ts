import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { framed } from '../page/request-frame.ts';
import { describeDefect } from '../route/defect.ts';
import type { Surroundings } from '../route/surroundings.ts';
import { matchedManifest } from './matched-manifest.ts';
import { pageData } from './page-data.ts';
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
  const data = withScripts ? await dataOf(remix) : null;
  const routeIds = remix.staticHandlerContext.matches.map(({ route }) => route.id);
  const context = { ...remix, serverHandoffStream: undefined, manifest: matchedManifest(remix.manifest, routeIds) };
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

/** Remix would stream the loaders' data after the page, which needs a streaming render: it is written here instead. */
async function dataOf(remix: EntryContext): Promise<string | null> {
  const { loaderData, actionData, errors } = remix.staticHandlerContext;
  const written = errors ? null : pageData({ loaderData, actionData, errors });
  return written ?? (remix.serverHandoffStream ? new Response(remix.serverHandoffStream).text() : null);
}

/**
 * The data before the end of the body, as a block that is no script: they are JSON already, and to write them as a text
 * of a script would quote every quote again. No element in them can end the block early.
 */
function withData(html: string, data: string, nonce: string): string {
  const end = html.lastIndexOf('</body>');
  if (end < 0) return html;
  const block = `<script type="application/json" nonce="${nonce}">${data.replaceAll('<', '\\u003c')}</script>`;
  return `${html.slice(0, end)}${block}<script nonce="${nonce}">${hand}</script>${html.slice(end)}`;
}

const hand = `((stream, data) => { stream.enqueue(data.textContent); stream.close(); })(
  window.__remixContext.streamController, document.currentScript.previousElementSibling)`;
