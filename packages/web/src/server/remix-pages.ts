import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import type { Request as ExpressRequest, Response as ExpressResponse, RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Surroundings } from '../route/surroundings.ts';
import type { SignedIn } from '../session/sessions.ts';
import { clientAddress } from './client-address.ts';
import { nonceOf, referenceOf } from './locals.ts';
import type { ServerOptions } from './server-options.ts';

/** The app's pages, with the surroundings that its routes count on. */
export function remixPages(
  options: ServerOptions,
  build: ServerBuild | (() => Promise<ServerBuild>),
  log: Logger,
): RequestHandler {
  const handle = createRequestHandler({
    build,
    getLoadContext: (req, res) => ({ ...surroundings(options, log, req as ExpressRequest, res as ExpressResponse) }),
  });
  return (req, res, next) => void handle(req, res, next);
}

function surroundings(options: ServerOptions, log: Logger, req: ExpressRequest, res: ExpressResponse): Surroundings {
  const { deps, sessions, rateLimit, origin, withScripts = true } = options;
  let asked: Promise<SignedIn | null> | undefined;
  const visitor = () => {
    asked ??= sessions.read(new Request(origin, { headers: { cookie: req.headers.cookie ?? '' } }));
    return asked;
  };
  return {
    deps,
    visitor,
    rateLimit,
    log,
    origin,
    withScripts,
    nonce: nonceOf(res),
    reference: referenceOf(res),
    address: clientAddress(req.ip),
  };
}
