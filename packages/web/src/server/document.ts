import { pickLocale, translatorFor } from '@mot-cua/locales';
import type { AppLoadContext, EntryContext, LoaderFunctionArgs } from '@remix-run/node';
import { isRouteErrorResponse, RemixServer } from '@remix-run/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { framed, type PageFrame } from '../page/page-frame.ts';
import { describeDefect } from '../route/defect.ts';
import type { Surroundings } from '../route/surroundings.ts';

/** The default export of an app's `entry.server`. Nothing is deferred, so a page is one string. */
export async function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  loadContext: AppLoadContext,
): Promise<Response> {
  const frame = frameOf(request, status, loadContext as unknown as Surroundings);
  const data = await dataOf(remix, frame.withScripts);
  const page = createElement(RemixServer, { context: remix, url: request.url, nonce: frame.nonce });
  const html = renderToString(framed(frame, page));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  const body = data === null ? html : html.replace('</body>', () => `${handOver(data, frame.nonce)}</body>`);
  return new Response(`<!doctype html>${body}`, { status, headers });
}

/** `handleError` of an app's `entry.server`: what went wrong outside our own handlers, in drawing a page for instance. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const { log, reference } = context as unknown as Surroundings;
  log.error({ reference, defect: describeDefect(error) }, 'defect');
}

function frameOf(request: Request, status: number, { nonce, reference, withScripts }: Surroundings): PageFrame {
  const { headers } = request;
  const url = new URL(request.url);
  const locale = pickLocale({ url, cookie: headers.get('cookie'), acceptLanguage: headers.get('accept-language') });
  return { translator: translatorFor(locale), nonce, reference, status, withScripts };
}

/** Remix would stream the loaders' data after the page, which needs a streaming render: it is read here instead. */
async function dataOf(remix: EntryContext, withScripts: boolean): Promise<string | null> {
  const stream = remix.serverHandoffStream;
  remix.serverHandoffStream = undefined;
  if (!stream) return null;
  if (withScripts) return new Response(stream).text();
  await stream.cancel();
  return null;
}

const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

function handOver(data: string, nonce: string): string {
  const literal = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (mark) => escapes[mark] ?? mark);
  const controller = 'window.__remixContext.streamController';
  return `<script nonce="${nonce}">${controller}.enqueue(${literal});${controller}.close();</script>`;
}
