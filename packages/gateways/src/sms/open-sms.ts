import { z } from 'zod';
import { type ClientConfig, clientToken } from '../http/client-token.ts';
import { requestJson } from '../http/request-json.ts';
import type { SmsGateway } from './sms-gateway.ts';
import { smsLength, withoutMarks } from './sms-length.ts';

const taken = '0';
const answered = z.object({ code: z.string().min(1).max(50), messageId: z.string().min(1).max(100).optional() });
const reported = z.object({ status: z.enum(['pending', 'delivered', 'undelivered']) });

/** Providers want numbers as the world writes them, without the plus. */
const worldly = (number: string): string => number.replace(/^0/, '84');

export interface SmsConfig extends ClientConfig {
  /** The sender's name as it is registered. */
  brandname: string;
  /** Keeps the marks on Vietnamese letters: less than half of the text fits into one message. */
  marks: boolean;
}

/**
 * Opens a provider that speaks JSON: `POST {url}/token`, `POST {url}/messages` (`code` "0": taken; the same `requestId` has the
 * same `messageId`), `GET {url}/messages/{messageId}`. Any other code is a refusal; what is no answer throws.
 */
export function openSms({ brandname, marks, ...config }: SmsConfig): SmsGateway {
  const url = config.url.replace(/\/+$/, '');
  const token = clientToken({ ...config, url });
  const ask = async (path: string, body?: unknown) =>
    requestJson(`${url}/messages${path}`, body, { authorization: `Bearer ${await token()}` });
  return {
    async send({ key, to, text }) {
      const content = marks ? text : withoutMarks(text);
      const unicode = smsLength(content).alphabet === 'ucs2';
      const message = { requestId: key, brandname, phone: worldly(to), content, unicode };
      const { code, messageId } = answered.parse(await ask('', message));
      if (code !== taken) return { refused: code };
      if (!messageId) throw new Error('A message was taken without a number');
      return { taken: messageId };
    },
    report: async (messageId) => reported.parse(await ask(`/${encodeURIComponent(messageId)}`)).status,
  };
}
