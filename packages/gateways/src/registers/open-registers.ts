import { z } from 'zod';
import { type ClientConfig, clientToken } from '../http/client-token.ts';
import { requestJson } from '../http/request-json.ts';
import { organisation, type RegisterGateway, registerAnswer } from './register-gateway.ts';

const represented = z.object({ organisations: z.array(organisation).max(100) });

/**
 * Opens a data-sharing platform that speaks JSON: `POST {url}/token`, `POST {url}/registers/{name}/lookups`, `POST
 * {url}/organisations/represented`. Throws on trouble.
 */
export function openRegisters(config: ClientConfig): RegisterGateway {
  const url = config.url.replace(/\/+$/, '');
  const token = clientToken({ ...config, url });
  const ask = async (path: string, body: unknown) =>
    requestJson(`${url}/${path}`, body, { authorization: `Bearer ${await token()}` });
  return {
    async lookUp(register, key, query) {
      return registerAnswer.parse(await ask(`registers/${register}/lookups`, { key, query }));
    },
    async organisationsOf(personalId) {
      return represented.parse(await ask('organisations/represented', { personalId })).organisations;
    },
  };
}
