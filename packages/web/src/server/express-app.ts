import { join } from 'node:path';
import compression from 'compression';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import { describeDefect } from '../route/defect.ts';
import { rememberLanguage } from './language-cookie.ts';
import { numberRequests, referenceOf } from './locals.ts';
import { logRequests } from './log-requests.ts';
import { sendPlainPage } from './plain-page.ts';
import { guardRequests } from './request-guard.ts';
import { keepPrivate, securityHeaders } from './security-headers.ts';
import type { ServerOptions } from './server-options.ts';

const MEGABYTE = 1024 * 1024;

interface Parts {
  readonly log: Logger;
  readonly pages: RequestHandler;
  /** Vite, in development. */
  readonly beforePages?: RequestHandler;
}

/** The way of a request through the server, from its number to the page. */
export function expressApp(options: ServerOptions, { log, pages, beforePages }: Parts) {
  const { origin, formTargets = [], trustedHops = 0, maxBodyBytes = 60 * MEGABYTE, sessions } = options;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedHops);
  app.set('query parser', 'simple');
  app.use(numberRequests);
  app.get('/healthz', health(options));
  app.use(logRequests(log));
  app.use(securityHeaders({ origin, formTargets, development: beforePages !== undefined }));
  if (beforePages) app.use(beforePages);
  app.use(guardRequests({ maxBodyBytes, origin }));
  app.use(compression({ level: 1, filter: isPage }));
  app.use(staticFiles(options.publicDir));
  app.use(keepPrivate(sessions.cookieName));
  app.use(rememberLanguage);
  app.use(pages);
  app.use(lastResort(log));
  return app;
}

/** News must go out as they come: a compressor would hold them back. */
const isPage = (req: Request, res: Response): boolean =>
  !String(res.getHeader('Content-Type')).startsWith('text/event-stream') && compression.filter(req, res);

function staticFiles(publicDir: string) {
  const files = express.Router();
  const plain = { dotfiles: 'ignore', index: false, redirect: false } as const;
  // The name of a built file carries its digest: it never changes.
  files.use('/assets', express.static(join(publicDir, 'assets'), { ...plain, immutable: true, maxAge: '1y' }));
  files.use('/assets', (req, res) => sendPlainPage(req, res, 404));
  const others = express.static(publicDir, { ...plain, maxAge: '1h' });
  // A page has no dot in its name: no need to look for it on the disk.
  files.use((req, res, next) => (req.path.includes('.') ? others(req, res, next) : next()));
  return files;
}

function health({ name, healthy = async () => true }: ServerOptions): RequestHandler {
  return async (_, res) => {
    const ok = await healthy().catch(() => false);
    res
      .status(ok ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ name, ok });
  };
}

function lastResort(log: Logger) {
  // Express knows an error handler by its four parameters.
  return (error: unknown, req: Request, res: Response, _next: NextFunction) => {
    const status = statusOf(error);
    if (status < 500) return sendPlainPage(req, res, status);
    log.error({ reference: referenceOf(res), defect: describeDefect(error) }, 'defect');
    sendPlainPage(req, res, 500);
  };
}

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};
