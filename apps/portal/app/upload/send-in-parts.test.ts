import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fitted, type Sending, sendInParts } from './send-in-parts.ts';

/** A server as ours, of one file, on a real line that can be cut. */
let origin: string;
let stored: Buffer;
let requests: string[];
let cut: (turn: number) => 'before' | 'after' | undefined;
let gone: boolean;

const server = createServer((request, response) => void answer(request, response));

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '' } = request;
  requests.push(method);
  const cutting = cut(requests.length);
  if (cutting === 'before') return void request.socket.destroy();
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const offset = Number(request.headers['upload-offset']);
  if (gone) return void response.writeHead(404).end();
  const fits = method === 'POST' && offset === stored.length;
  if (fits) stored = Buffer.concat([stored, ...parts]);
  if (cutting === 'after') return void request.socket.destroy();
  response.writeHead(method === 'HEAD' ? 200 : fits ? 204 : 409, { 'upload-offset': stored.length }).end();
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());
beforeEach(() => {
  stored = Buffer.alloc(0);
  requests = [];
  cut = () => undefined;
  gone = false;
});

const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * 31) % 251));
const place = () => ({ id: 'one', address: `${origin}/uploads/one` });

function send(asked: Partial<Sending> = {}, file = new Blob([bytes])) {
  const told: { sent: number; lost: boolean }[] = [];
  const arrival = sendInParts(file, {
    begin: async () => Response.json(place(), { status: 201 }),
    began: () => undefined,
    tell: (how) => told.push(how),
    signal: new AbortController().signal,
    untilAgain: async () => undefined,
    ...asked,
  });
  return { told, arrival };
}

it('sends a file in parts, and tells how far it is', async () => {
  const { told, arrival } = send();
  expect(await arrival).toEqual({ id: 'one' });
  expect(stored.equals(bytes)).toBe(true);
  expect(told.map(({ sent }) => sent)).toEqual([0, 65_536, 196_608]);
});

it.each(['before', 'after'] as const)(
  'goes on where it stopped when the line breaks %s a part is taken',
  async (when) => {
    cut = (turn) => ([2, 3, 5, 7].includes(turn) ? when : undefined);
    const { told, arrival } = send();
    expect(await arrival).toEqual({ id: 'one' });
    expect(stored.equals(bytes)).toBe(true);
    expect(told.some(({ lost }) => lost)).toBe(true);
  },
);

it('goes on with a place that is known', async () => {
  stored = bytes.subarray(0, 200_000);
  const { told, arrival } = send({ known: place(), begin: () => Promise.reject(new Error('not asked')) });
  expect(await arrival).toEqual({ id: 'one' });
  expect(stored.equals(bytes)).toBe(true);
  expect(told[0]?.sent).toBe(200_000);
});

it('begins again where the place is gone', async () => {
  gone = true;
  const begin = async () => {
    gone = false;
    return Response.json(place(), { status: 201 });
  };
  expect(await send({ known: place(), begin }).arrival).toEqual({ id: 'one' });
  expect(stored.equals(bytes)).toBe(true);
});

it('sends nothing of a file that is refused by its size', async () => {
  const begin = async () => Response.json({ problem: 'too large' }, { status: 422 });
  expect(await send({ begin }).arrival).toEqual({ problem: 'too large' });
  expect(requests).toEqual([]);
});

it('tries to begin until the server answers', async () => {
  const answers = [new Response(null, { status: 503 }), Response.json(place(), { status: 201 })];
  const { told, arrival } = send({ begin: async () => answers.shift() ?? Response.error() });
  expect(await arrival).toEqual({ id: 'one' });
  expect(told[0]).toEqual({ sent: 0, lost: true });
});

it('ends at once when it is cancelled, and when the session has ended', async () => {
  const controller = new AbortController();
  cut = () => 'before';
  const untilAgain = async (losses: number) => {
    if (losses === 2) controller.abort();
  };
  expect(await send({ signal: controller.signal, untilAgain }).arrival).toBeNull();
  const begin = async () => new Response(null, { status: 303 });
  expect(await send({ begin }).arrival).toBe('over');
});

it('makes parts as large as the line bears', () => {
  expect(fitted(65_536, 200)).toBe(131_072);
  expect(fitted(65_536, 4000)).toBe(65_536);
  expect(fitted(65_536, 20_000)).toBe(32_768);
  expect([fitted(32_768, 60_000), fitted(1_048_576, 10)]).toEqual([32_768, 1_048_576]);
});
