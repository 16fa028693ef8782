import { z } from 'zod';
import { requestJson } from './request-json.ts';

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export interface ClientConfig {
  url: string;
  clientId: string;
  clientSecret: string;
}

/** A platform's token, asked for again shortly before it ends (OAuth 2.0 client credentials, RFC 6749 §4.4). */
export function clientToken({ url, clientId, clientSecret }: ClientConfig): () => Promise<string> {
  let token = { value: '', until: 0 };
  return async () => {
    if (Date.now() < token.until) return token.value;
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    const basic = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`).toString('base64');
    const answer = granted.parse(await requestJson(`${url}/token`, form, { authorization: `Basic ${basic}` }));
    token = { value: answer.access_token, until: Date.now() + (answer.expires_in - 30) * 1000 };
    return token.value;
  };
}
