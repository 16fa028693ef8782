import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { eicar } from '../test-tools/sample-files.ts';
import { temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openScanner } from './open-scanner.ts';

let servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(async () => {
  for (const socket of sockets) socket.destroy();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  servers = [];
});

/** Speaks the daemon's side of INSTREAM: unframes, then answers. */
async function daemon(answer: (bytes: Buffer, socket: Socket) => void, listenAt: string | number = 0) {
  const server = createServer((socket) => {
    sockets.add(socket);
    let received = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      const bytes = unframe(received);
      if (bytes) answer(bytes, socket);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(listenAt, resolve));
  const address = server.address();
  return typeof address === 'string' || !address ? `unix:${listenAt}` : `127.0.0.1:${address.port}`;
}

function unframe(received: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let at = 'zINSTREAM\0'.length;
  while (at + 4 <= received.length) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

it('hands over every byte and believes the daemon', async () => {
  const sizes: number[] = [];
  const clamd = await daemon((bytes, socket) => {
    sizes.push(bytes.length);
    socket.end(bytes.includes('EVIL') ? 'stream: Win.Test-1 FOUND\0' : 'stream: OK\0');
  });
  const scanner = openScanner({ clamd });
  expect(await scanner.scan(Buffer.alloc(300_000))).toBe('clean');
  expect(await scanner.scan(Buffer.from('EVIL'))).toBe('infected');
  expect(sizes).toEqual([300_000, 4]);
});

it('also speaks over a socket file', async () => {
  const folder = await temporaryFolder();
  const clamd = await daemon((_bytes, socket) => socket.end('stream: OK\0'), join(folder.path, 'clamd'));
  expect(await openScanner({ clamd }).scan(Buffer.from('a'))).toBe('clean');
  await folder.remove();
});

it.each([
  ['hangs up', (_: Buffer, socket: Socket) => socket.destroy()],
  ['says nothing', (_: Buffer, socket: Socket) => socket.end()],
  ['answers garbage', (_: Buffer, socket: Socket) => socket.end('220 smtp ready\r\n')],
  ['has a limit of size', (_: Buffer, socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['answers two things', (_: Buffer, socket: Socket) => socket.end('stream: OK\0stream: OK\0')],
  ['never answers', () => undefined],
  ['never stops', (_: Buffer, socket: Socket) => socket.write('stream: OK '.repeat(2_000))],
])('a daemon that %s never makes a file clean', async (_what, answer) => {
  const scanner = openScanner({ clamd: await daemon(answer), milliseconds: 200 });
  expect(await scanner.scan(Buffer.from('a'))).toBe('unavailable');
});

it('a daemon that is down never makes a file clean', async () => {
  expect(await openScanner({ clamd: '127.0.0.1:9' }).scan(Buffer.from('a'))).toBe('unavailable');
});

it('knows the test virus with or without a daemon', async () => {
  expect(await openScanner({}).scan(eicar())).toBe('infected');
  expect(await openScanner({ clamd: '127.0.0.1:9' }).scan(eicar())).toBe('infected');
  expect(await openScanner({}).scan(Buffer.from('a'))).toBe('clean');
});
