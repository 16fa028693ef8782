import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';

const digest = (text: string) => createHash('sha256').update(text).digest();
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));

/** Gives a client its token for its secret, and knows the token again (OAuth 2.0 client credentials). */
export function clientGate({ clientId, clientSecret }: { clientId: string; clientSecret: string }) {
  const bearer = digest(`${clientId}:${clientSecret}`).toString('hex');
  const issueToken: RequestHandler = (request, response) => {
    const [, given = ''] = (request.headers.authorization ?? '').split(' ');
    const known = same(Buffer.from(given, 'base64').toString(), `${clientId}:${clientSecret}`);
    if (!known || request.body?.grant_type !== 'client_credentials')
      return response.status(401).json({ error: 'invalid_client' });
    return response.json({ access_token: bearer, token_type: 'Bearer', expires_in: 600 });
  };
  const knows = (request: Request): boolean => same(request.headers.authorization ?? '', `Bearer ${bearer}`);
  return { issueToken, knows };
}
