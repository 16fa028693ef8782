import type { z } from 'zod';
import type { ClientConfig } from '../http/client-token.ts';
import { grantedToken, serviceInfo, toldError } from './csc-shapes.ts';

export interface CscConfig extends ClientConfig {
  /** Milliseconds after which a service counts as not answering. */
  patience?: number;
}

/** A service that gave no answer, or none that makes sense. What was sent is never told with it. */
export const unreachable = 'unreachable';

type Answer<Value> = { value: Value } | { error: z.infer<typeof toldError>; status: number } | typeof unreachable;

const mostBytes = 1_000_000;

/** Nothing of what was sent or answered is thrown: a PIN would end in a log. */
async function post(url: string, body: BodyInit, headers: Record<string, string>, patience: number) {
  const response = await fetch(url, {
    ...{ method: 'POST', body, redirect: 'error' as const, signal: AbortSignal.timeout(patience) },
    headers: { accept: 'application/json', ...headers },
  });
  const text = await response.text();
  if (text.length > mostBytes) throw new Error('too long');
  return { status: response.status, told: text === '' ? {} : JSON.parse(text) };
}

function answerOf<Shape extends z.ZodType>(status: number, told: unknown, shape: Shape): Answer<z.infer<Shape>> {
  if (status >= 200 && status < 300) {
    const { data, success } = shape.safeParse(told);
    return success ? { value: data } : unreachable;
  }
  const error = toldError.safeParse(told);
  return error.success && status < 500 ? { error: error.data, status } : unreachable;
}

/** Calls methods of a service with a token of its own, which is asked for again when it ends (RFC 6749 §4.4). */
export function cscCalls({ url: given, clientId, clientSecret, patience = 10_000 }: CscConfig) {
  const url = given.replace(/\/+$/, '');
  let token = { value: '', until: 0 };

  async function call<Shape extends z.ZodType>(
    address: string,
    shape: Shape,
    body: BodyInit,
    headers: Record<string, string>,
  ): Promise<Answer<z.infer<Shape>>> {
    try {
      const { status, told } = await post(address, body, headers, patience);
      return answerOf(status, told, shape);
    } catch {
      return unreachable;
    }
  }

  const json = { 'content-type': 'application/json' };

  async function freshToken(): Promise<string | null> {
    const info = await call(`${url}/info`, serviceInfo, '{}', json);
    if (info === unreachable || 'error' in info) return null;
    const server = (info.value.oauth2 ?? new URL(url).origin).replace(/\/+$/, '');
    const form = new URLSearchParams({
      ...{ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret },
    });
    const granted = await call(`${server}/oauth2/token`, grantedToken, form, {});
    if (granted === unreachable || 'error' in granted) return null;
    const { access_token, expires_in } = granted.value;
    token = { value: access_token, until: Date.now() + (expires_in - 30) * 1000 };
    return access_token;
  }

  return async function ask<Shape extends z.ZodType>(
    method: string,
    body: Readonly<Record<string, unknown>>,
    shape: Shape,
  ): Promise<Answer<z.infer<Shape>>> {
    const send = (bearer: string) =>
      call(`${url}/${method}`, shape, JSON.stringify(body), { ...json, authorization: `Bearer ${bearer}` });
    const known = Date.now() < token.until ? token.value : await freshToken();
    if (!known) return unreachable;
    const answer = await send(known);
    if (answer === unreachable || !('error' in answer) || answer.status !== 401) return answer;
    const anew = await freshToken();
    return anew ? send(anew) : unreachable;
  };
}
