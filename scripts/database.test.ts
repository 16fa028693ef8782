import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { refuseUnusableDatabase } from './database.ts';

let server: Server | undefined;

afterEach(() => {
  server?.close();
  server = undefined;
});

const message = (type: string, body: Buffer) => {
  const head = Buffer.alloc(5);
  head.write(type);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};
const words = (...numbers: number[]) => Buffer.concat(numbers.map((n) => Buffer.from([n >> 8, n & 255])));
const ready = message('Z', Buffer.from('I'));

function answer(version: string): Buffer {
  const column = Buffer.concat([Buffer.from('version\0'), words(0, 0, 0, 0, 25, 65_535, 65_535, 65_535, 0)]);
  const value = Buffer.concat([words(1, 0, version.length), Buffer.from(version)]);
  const row = message('T', Buffer.concat([words(1), column]));
  return Buffer.concat([row, message('D', value), message('C', Buffer.from('SELECT 1\0')), ready]);
}

/** Speaks just enough of PostgreSQL's protocol to be asked for its version. */
async function pretendServer(version: string): Promise<string> {
  server = createServer((socket) => {
    socket.once('data', () => {
      socket.write(Buffer.concat([message('R', words(0, 0)), ready]));
      socket.on('data', (query) => query.toString('latin1', 0, 1) === 'Q' && socket.write(answer(version)));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `postgresql://me@127.0.0.1:${(server.address() as AddressInfo).port}/mine`;
}

test('a server older than PostgreSQL 15 is refused by its version', async () => {
  await expect(refuseUnusableDatabase(await pretendServer('140012'))).rejects.toThrow(
    /is PostgreSQL 14: use version 15 or newer, or unset DATABASE_URL\.$/,
  );
});

test('PostgreSQL 15 is good enough', async () => {
  await expect(refuseUnusableDatabase(await pretendServer('150003'))).resolves.toBeUndefined();
});

test('a server that is not there is told from a wrong address', async () => {
  await expect(refuseUnusableDatabase('postgresql://me@127.0.0.1:1/mine')).rejects.toThrow('nothing listens there');
  await expect(refuseUnusableDatabase('localhost/mine')).rejects.toThrow('DATABASE_URL is no PostgreSQL address');
});

test('a password never shows in the sentence', async () => {
  const refusal = refuseUnusableDatabase('postgresql://me:secret@127.0.0.1:1/mine');
  await expect(refusal).rejects.toThrow(/^(?!.*secret).*$/);
});
