import { type ClientConfig, clientToken } from '../http/client-token.ts';
import { requestJson } from '../http/request-json.ts';
import { type RegisterGateway, registerAnswer } from './register-gateway.ts';

/** Opens a data-sharing platform that speaks JSON: `POST {url}/token`, `POST {url}/registers/{name}/lookups`. Throws on trouble. */
export function openRegisters(config: ClientConfig): RegisterGateway {
  const url = config.url.replace(/\/+$/, '');
  const token = clientToken({ ...config, url });
  return {
    async lookUp(register, key, query) {
      const authorization = `Bearer ${await token()}`;
      const answer = await requestJson(`${url}/registers/${register}/lookups`, { key, query }, { authorization });
      return registerAnswer.parse(answer);
    },
  };
}
