import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { createServer } from '../server/create-server.ts';
import { cookieSessions } from '../session/sessions.ts';
import { rememberedSessions } from '../test/remembered-sessions.ts';
import { open, smallApp } from '../test/small-app.ts';
import { keptLog } from '../test/surroundings.ts';
import { eventStream } from './event-stream.ts';
import { openPulse } from './pulse.ts';

const start = () =>
  createServer({
    name: 'portal',
    deps: {},
    sessions: cookieSessions(rememberedSessions(new Map()), { app: 'portal', secure: true }),
    rateLimit: { take: async () => ({ allowed: true }) },
    origin: 'https://portal.example',
    publicDir: tmpdir(),
    log: keptLog().log,
    build: smallApp,
    port: 0,
  });

const listenTo = async (port: number) => {
  const leaving = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/live`, { signal: leaving.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error('Nothing to hear');
  return { response, reader, leave: () => leaving.abort() };
};

test('news go out as they come, are kept by nobody, and end with whoever listens', async () => {
  const server = await start();
  const { response, reader, leave } = await listenTo(server.port);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  expect(response.headers.get('content-encoding')).toBeNull();
  let heard = '';
  while (!heard.includes('data: {"mark":"new"}\n\n')) heard += (await reader.read()).value;
  expect(open.count).toBe(1);
  leave();
  await expect.poll(() => open.count).toBe(0);
  await server.close();
});

test('a server stops at once, whoever listens', async () => {
  const server = await start();
  const listeners = await Promise.all([listenTo(server.port), listenTo(server.port), listenTo(server.port)]);
  const began = performance.now();
  await server.close();
  expect(performance.now() - began).toBeLessThan(3000);
  expect(open.count).toBe(0);
  for (const { reader } of listeners) {
    let last = await reader.read();
    while (!last.done) last = await reader.read();
  }
});

const text = (response: Response) => response.text();

test('a stream breathes, and ends when its time is over or there is no room', async () => {
  const stop = vi.fn();
  const lived = await text(eventStream({ signals: [], listen: () => stop, lifeMs: 100, heartbeatMs: 10 }));
  expect(lived.match(/^:\n\n/gm)?.length).toBeGreaterThan(3);
  expect(stop).toHaveBeenCalledOnce();
  expect(await text(eventStream({ signals: [], listen: () => null }))).toBe('');
  expect(await text(eventStream({ signals: [AbortSignal.abort()], listen: () => stop }))).toBe('');
  expect(stop).toHaveBeenCalledOnce();
});

test('one reading serves all that listen, and none is made when nobody does', async () => {
  const asked: string[][] = [];
  const read = async (keys: readonly string[]) => {
    asked.push([...keys]);
    if (asked.length === 2) throw new Error('the database is away');
    return asked.length;
  };
  const pulse = openPulse({ read, every: 20, most: 3 });
  const heard: string[] = [];
  const stops = ['a', 'b', 'a'].map((key) => pulse.listen(key, (marks) => heard.push(`${key}${marks}`)));
  expect(pulse.listen('c', () => undefined)).toBeNull();
  await expect.poll(() => heard.length, { interval: 5 }).toBeGreaterThanOrEqual(6);
  expect(asked[0]).toEqual(['a', 'b', 'a']);
  expect(heard.slice(0, 6)).toEqual(['a1', 'b1', 'a1', 'a3', 'b3', 'a3']);
  for (const stop of stops) stop?.();
  await new Promise((resolve) => setTimeout(resolve, 60));
  const before = asked.length;
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(asked.length).toBe(before);
  expect(pulse.listen('c', () => undefined)).not.toBeNull();
});
