import type { RequestHandler } from 'express';
import type { LocalSettings } from './settings.ts';

/** No scripts of ours; forms may lead back to the two apps. */
export function securityHeaders({ portalUrl, backofficeUrl }: LocalSettings): RequestHandler {
  const policy = [
    "default-src 'none'",
    // Left empty, which allows none: the sign-in provider adds the fingerprint of its one script when it needs it.
    'script-src',
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${portalUrl} ${backofficeUrl}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return (_request, response, next) => {
    response.set({
      'Content-Security-Policy': policy.join('; '),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    next();
  };
}
