import type { LoaderFunctionArgs } from '@remix-run/node';
import { pino } from 'pino';
import type { Surroundings } from '../route/surroundings.ts';
import type { SignedIn } from '../session/sessions.ts';

export const origin = 'https://portal.example';

/** A log that keeps its lines. */
export function keptLog() {
  const lines: string[] = [];
  return { lines, log: pino({}, { write: (line: string) => lines.push(line) }) };
}

interface Scene {
  request: Request;
  params?: Record<string, string>;
  person?: SignedIn | null;
  around?: Partial<Surroundings>;
}

/** What Remix hands to a loader or an action, without Remix. */
export function argsFor({ request, params = {}, person = null, around = {} }: Scene): LoaderFunctionArgs {
  const context: Surroundings = {
    deps: {},
    visitor: async () => person,
    once: (_, ask) => ask(),
    rateLimit: { take: async () => ({ allowed: true }) },
    log: keptLog().log,
    origin,
    nonce: 'n',
    reference: 'SC-2311-TESTED',
    address: '192.0.2.1',
    withScripts: true,
    stopping: new AbortController().signal,
    ...around,
  };
  return { request, params, context: { ...context } };
}

export const get = (path: string, headers: HeadersInit = {}): Request => new Request(origin + path, { headers });

export const intentId = '0b5e2f1c-6f0d-4c6a-9d0e-5b1f7a2c3d4e';

/** A form posted from one of our own pages. */
export function post(
  path: string,
  fields: Record<string, string> | string,
  headers: Record<string, string> = {},
): Request {
  const body = typeof fields === 'string' ? fields : new URLSearchParams({ intentId, ...fields }).toString();
  return new Request(origin + path, {
    method: 'POST',
    body,
    headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });
}

/** What a handler threw; fails when it threw nothing. */
export async function thrownBy(run: Promise<unknown>): Promise<Response> {
  const thrown = await run.then(
    () => undefined,
    (problem: unknown) => problem,
  );
  if (!(thrown instanceof Response)) throw new Error(`Expected a thrown response, not ${String(thrown)}`);
  return thrown;
}
