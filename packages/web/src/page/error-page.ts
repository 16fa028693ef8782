import { isRouteErrorResponse } from '@remix-run/react';
import { type ErrorKind, kindOf } from './error-kind.ts';

/** Which text of `errors` an error page shows, and the number to quote for a fault of ours. */
export interface ErrorPage {
  readonly status: number;
  readonly kind: ErrorKind;
  readonly reference: string | null;
}

const stringIn = (data: unknown, name: string): string | null => {
  const value = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : null;
  return typeof value === 'string' ? value : null;
};

/** For an error boundary: what to say about an error, without a word of the error itself. */
export function errorPageOf(error: unknown, reference: string | null = null): ErrorPage {
  if (!isRouteErrorResponse(error)) return { status: 500, kind: 'fault', reference };
  const { status, data } = error;
  if (status === 403 && stringIn(data, 'why') === 'foreign') return { status, kind: 'foreign', reference: null };
  if (status === 409 && stringIn(data, 'why') === 'otherName') return { status, kind: 'otherName', reference: null };
  const kind = kindOf(status);
  return { status, kind, reference: kind === 'fault' ? (stringIn(data, 'reference') ?? reference) : null };
}
