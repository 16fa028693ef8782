import {
  createReadableStreamFromReadable,
  createRequestHandler,
  type ServerBuild,
  writeReadableStreamToWritable,
} from '@remix-run/node';
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Surroundings } from '../route/surroundings.ts';
import type { SignedIn } from '../session/sessions.ts';
import { clientAddress } from './client-address.ts';
import { nonceOf, referenceOf } from './locals.ts';
import type { ServerOptions } from './server-options.ts';
import { wholeBody } from './whole-body.ts';

// A reason at hand: to make an error for each request costs its stack.
const over = new Error('The exchange is over');

/** The app's pages, with the surroundings that its routes count on. */
export function remixPages(
  options: ServerOptions,
  build: ServerBuild | (() => Promise<ServerBuild>),
  log: Logger,
  stopping: AbortSignal,
): RequestHandler {
  const handle = createRequestHandler(build, process.env.NODE_ENV);
  const answer = async (req: ExpressRequest, res: ExpressResponse) => {
    const request = webRequest(req, res, options.origin);
    await send(res, await handle(request, { ...surroundings(options, { log, stopping }, req, res) }));
  };
  return (req, res, next) => void answer(req, res).catch(next);
}

/**
 * The request at our own address, whatever a client claimed. Its signal says when nobody waits for the answer any more,
 * answered or not: Remix keeps the data of each page and a timer for five seconds unless it hears that.
 */
function webRequest(req: ExpressRequest, res: ExpressResponse, origin: string): Request {
  const gone = new AbortController();
  res.on('close', () => gone.abort(over));
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  // Remix compares `Origin` with these.
  headers.set('host', new URL(origin).host);
  headers.delete('x-forwarded-host');
  const init = { method: req.method, headers, signal: gone.signal };
  if (req.method === 'GET' || req.method === 'HEAD') return new Request(origin + req.originalUrl, init);
  return new Request(origin + req.originalUrl, {
    ...init,
    body: createReadableStreamFromReadable(req),
    duplex: 'half',
  });
}

async function send(res: ExpressResponse, response: Response): Promise<void> {
  res.statusMessage = response.statusText;
  res.status(response.status);
  for (const [name, value] of response.headers) res.append(name, value);
  const body = wholeBody(response);
  if (body !== undefined) res.setHeader('Content-Length', Buffer.byteLength(body)).end(body);
  else if (response.body) await writeReadableStreamToWritable(response.body, res);
  else res.end();
}

function surroundings(
  options: ServerOptions,
  { log, stopping }: Pick<Surroundings, 'log' | 'stopping'>,
  req: ExpressRequest,
  res: ExpressResponse,
): Surroundings {
  const { deps, sessions, rateLimit, origin, withScripts = true } = options;
  let asked: Promise<SignedIn | null> | undefined;
  const visitor = () => {
    asked ??= sessions.read(req.headers.cookie ?? null);
    return asked;
  };
  const answers = new Map<string, Promise<unknown>>();
  const once = <Answer>(name: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const known = answers.get(name) ?? ask();
    answers.set(name, known);
    return known as Promise<Answer>;
  };
  return {
    deps,
    visitor,
    once,
    rateLimit,
    log,
    origin,
    withScripts,
    stopping,
    nonce: nonceOf(res),
    reference: referenceOf(res),
    address: clientAddress(req.ip),
  };
}
