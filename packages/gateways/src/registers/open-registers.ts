import { z } from 'zod';
import { requestJson } from '../http/request-json.ts';
import { type RegisterGateway, registerAnswer } from './register-gateway.ts';

const granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export interface RegisterConfig {
  url: string;
  clientId: string;
  clientSecret: string;
}

/** A token of the platform, asked for again shortly before it ends (OAuth 2.0 client credentials, RFC 6749 §4.4). */
function tokenOf({ url, clientId, clientSecret }: RegisterConfig): () => Promise<string> {
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

/** Opens a data-sharing platform that speaks JSON: `POST {url}/token`, `POST {url}/registers/{name}/lookups`. Throws on trouble. */
export function openRegisters(config: RegisterConfig): RegisterGateway {
  const url = config.url.replace(/\/+$/, '');
  const token = tokenOf({ ...config, url });
  return {
    async lookUp(register, key, query) {
      const authorization = `Bearer ${await token()}`;
      const answer = await requestJson(`${url}/registers/${register}/lookups`, { key, query }, { authorization });
      return registerAnswer.parse(answer);
    },
  };
}
