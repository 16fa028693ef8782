import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import express, { type RequestHandler } from 'express';
import { demoSecrets } from '../demo-secrets.ts';
import { refuse } from './csc-answers.ts';

const lastingSeconds = 600;
const digest = (text: string) => createHash('sha256').update(text).digest();
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** The token of a client, given for its secret (OAuth 2.0 client credentials, section 8.3.4), and known again. */
export function tokenGate() {
  const tokens = new Map<string, number>();
  const issue: RequestHandler = ({ body }, response) => {
    const { clientId, clientSecret } = demoSecrets.signing;
    if (body?.grant_type !== 'client_credentials')
      return void refuse(response, 'Invalid parameter grant_type', 'unsupported_grant_type');
    const isKnown = same(String(body.client_id), clientId) && same(String(body.client_secret), clientSecret);
    if (!isKnown) return void refuse(response, 'Invalid client_id or client_secret', 'invalid_client', 401);
    const token = randomBytes(24).toString('base64url');
    tokens.set(token, Date.now() + lastingSeconds * 1000);
    response.json({ access_token: token, token_type: 'Bearer', expires_in: lastingSeconds });
  };
  const knows: RequestHandler = ({ headers }, response, next) => {
    const [, token = ''] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
    if ((tokens.get(token) ?? 0) > Date.now()) return next();
    refuse(response, 'The access token is invalid or has expired', 'invalid_token', 401);
  };
  return { issue: [express.urlencoded({ extended: false }), issue], knows, forgetAll: () => tokens.clear() };
}
