import { pickLocale, translatorFor } from '@mot-cua/locales';
import type { Request, Response } from 'express';
import { type ErrorKind, kindOf } from '../page/error-kind.ts';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A small page for what never reaches the app: nothing of the request is repeated in it. */
export function sendPlainPage(req: Request, res: Response, status: number, kind: ErrorKind = kindOf(status)): void {
  if (res.headersSent) {
    res.destroy();
    return;
  }
  const { locale, t } = translatorFor(localeOf(req));
  const title = escaped(t(`errors:${kind}.title`));
  const parts = [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title></head><body><main><h1>${title}</h1><p>${escaped(t(`errors:${kind}.text`))}</p>`,
    `<p><a href="/">${escaped(t('errors:home'))}</a></p></main></body></html>`,
  ];
  res.status(status).type('html').set('Cache-Control', 'no-store').send(parts.join(''));
}

function localeOf(req: Request) {
  const url = new URL('http://own.invalid/');
  return pickLocale({ url, cookie: req.headers.cookie, acceptLanguage: req.headers['accept-language'] });
}
