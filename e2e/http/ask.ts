import { type IncomingHttpHeaders, request } from 'node:http';
import type { Sample } from '../files/samples.ts';

export interface Asking {
  method?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks as no browser would: the path goes out letter by letter, nothing is followed, nothing added. */
export function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers: { ...length, ...headers }, agent: false });
    asked.on('error', reject);
    asked.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    asked.end(body);
  });
}

export type Fields = readonly (readonly [name: string, value: string])[];

const urlencoded = 'application/x-www-form-urlencoded';

/** A post as our own pages send it. */
export const posted = (origin: string, cookie: string, fields: Fields): Asking => ({
  method: 'POST',
  headers: { origin, cookie, 'content-type': urlencoded },
  body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
});

const boundary = 'e2e-boundary-7d1f';

const quoted = (name: string): string => name.replace(/[\r\n"]/g, (sign) => encodeURIComponent(sign));

/** A post with files. */
export function postedFiles(origin: string, cookie: string, fields: Fields, field: string, files: Sample[]): Asking {
  const texts = fields.map(([name, value]) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const parts = files.flatMap(({ name, mimeType, buffer }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; filename="${quoted(name)}"\r\nContent-Type: ${mimeType}\r\n\r\n`,
    ),
    buffer,
    Buffer.from('\r\n'),
  ]);
  return {
    method: 'POST',
    headers: { origin, cookie, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([...texts, ...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** The value of a hidden field in a page. */
export function hiddenIn({ status, text }: Answered, name: string): string {
  const [field = ''] = text.match(new RegExp(`<input[^>]*name="${name}"[^>]*>`)) ?? [];
  const value = /value="([^"]*)"/.exec(field)?.[1];
  if (value === undefined) throw new Error(`No hidden field ${name}, status ${status}`);
  return value;
}
