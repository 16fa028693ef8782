import { localeName, locales } from '@mot-cua/locales';
import type { NextFunction, Request, Response } from 'express';

const YEAR = 31_536_000;

/** Remembers the language that a person chose by `?lang=`. */
export function rememberLanguage(req: Request, res: Response, next: NextFunction): void {
  const chosen = locales.find((locale) => locale === req.query[localeName]);
  if (chosen) res.append('Set-Cookie', `${localeName}=${chosen}; Path=/; SameSite=Lax; Max-Age=${YEAR}`);
  res.vary('Cookie').vary('Accept-Language');
  next();
}
