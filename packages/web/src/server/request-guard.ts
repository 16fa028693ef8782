import type { NextFunction, Request, Response } from 'express';
import { sendPlainPage } from './plain-page.ts';

const methods = ['GET', 'HEAD', 'POST'];
const longestUrl = 4096;

/** Turns away what no page of ours sends, before anything reads it. */
export function guardRequests({ maxBodyBytes, origin }: { maxBodyBytes: number; origin: string }) {
  return (req: Request, res: Response, next: NextFunction) => {
    if (!methods.includes(req.method)) {
      res.set('Allow', methods.join(', '));
      return sendPlainPage(req, res, 405);
    }
    if (req.originalUrl.length > longestUrl || !isReadable(req.originalUrl)) return sendPlainPage(req, res, 400);
    if (hidesFiles(req.path)) return sendPlainPage(req, res, 404);
    if (req.method === 'POST' && (req.headers.origin ?? origin) !== origin) {
      return sendPlainPage(req, res, 403, 'foreign');
    }
    if (Number(req.headers['content-length'] ?? 0) > maxBodyBytes) {
      res.set('Connection', 'close');
      return sendPlainPage(req, res, 413);
    }
    next();
  };
}

/** An address that decodes to text, with nothing in it that some layer could read in another way. */
function isReadable(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//')) return false;
  try {
    const decoded = decodeURIComponent(url.replaceAll('+', ' '));
    return !/[\p{Cc}\\]/u.test(decoded.split('?')[0] ?? '') && !decoded.includes('\0');
  } catch {
    return false;
  }
}

const hidesFiles = (path: string): boolean =>
  decodeURIComponent(path)
    .split('/')
    .some((part) => part.startsWith('.') || part.endsWith('.map') || part.startsWith('..;'));
