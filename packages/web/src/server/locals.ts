import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import { newReference } from './reference.ts';

interface Locals {
  nonce: string;
  reference: string;
}

const localsOf = (res: Response): Locals => res.locals as Locals;

/** Gives every request its number and its nonce. */
export function numberRequests(_: Request, res: Response, next: NextFunction): void {
  const locals = { nonce: randomBytes(16).toString('base64url'), reference: newReference() };
  Object.assign(res.locals, locals satisfies Locals);
  res.set('X-Request-Id', locals.reference);
  next();
}

export const nonceOf = (res: Response): string => localsOf(res).nonce;
export const referenceOf = (res: Response): string => localsOf(res).reference;
