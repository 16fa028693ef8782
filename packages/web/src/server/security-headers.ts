import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { nonceOf } from './locals.ts';

interface HeaderSettings {
  readonly origin: string;
  readonly formTargets: readonly string[];
  readonly development: boolean;
}

/** What a browser may do with our pages: our own files, our own scripts by nonce, never in a frame. */
export function securityHeaders({ origin, formTargets, development }: HeaderSettings) {
  const overHttps = origin.startsWith('https:');
  const nonce = (_: unknown, res: unknown) => `'nonce-${nonceOf(res as Response)}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        // The development server puts styles into the page and speaks over a socket.
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'", ...formTargets],
        ...(overHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // `no-referrer` would make browsers send `Origin: null` with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: overHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  });
}

/** Says of every answer that does not say it itself, and of every answer to somebody signed in, that it is not to be kept. */
export function keepPrivate(sessionCookie: string) {
  return (req: Request, res: Response, next: NextFunction): void => {
    const personal = req.headers.cookie?.includes(`${sessionCookie}=`) ?? false;
    const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => Response;
    res.writeHead = ((...args: unknown[]) => {
      if (personal || res.hasHeader('Set-Cookie') || !res.hasHeader('Cache-Control')) {
        res.setHeader('Cache-Control', 'no-store');
      }
      return writeHead(...args);
    }) as typeof res.writeHead;
    next();
  };
}
