import { z } from 'zod';
import { type ClientConfig, clientToken } from '../http/client-token.ts';
import { requestJson } from '../http/request-json.ts';
import type { NationalPortal } from './national-portal.ts';
import { toWire } from './wire-report.ts';

const taken = '0';
const answered = z.object({ error_code: z.string().min(1).max(100), message: z.string().max(500).optional() });
const holding = z.object({ MaThamChieu: z.string(), TrangThaiHoSo: z.coerce.number() });
const held = z.object({ holdings: z.array(holding) });

/**
 * Opens a portal that speaks JSON: `POST {url}/token`, `POST {url}/dossiers/status` (`error_code` "0": taken),
 * `POST {url}/dossiers/holdings`. Throws on trouble.
 */
export function openNational(config: ClientConfig): NationalPortal {
  const url = config.url.replace(/\/+$/, '');
  const token = clientToken({ ...config, url });
  const ask = async (path: string, body: unknown) =>
    requestJson(`${url}/dossiers/${path}`, body, { authorization: `Bearer ${await token()}` });
  return {
    async send({ key, sequence, report }) {
      const answer = answered.parse(await ask('status', { key, sequence, report: toWire(report) }));
      if (answer.error_code === taken) return { taken: true };
      return { refused: `${answer.error_code} ${answer.message ?? ''}`.trim() };
    },
    async holdings(after, most) {
      const { holdings } = held.parse(await ask('holdings', { after, most }));
      return holdings.map(({ MaThamChieu, TrangThaiHoSo }) => ({ reference: MaThamChieu, status: TrangThaiHoSo }));
    },
  };
}
