import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { type ClamdOptions, type LocalClamd, startClamd } from '../local/clamd/start-clamd.ts';
import { eicar } from '../test-tools/sample-files.ts';
import { temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openScanner } from './open-scanner.ts';

let running: LocalClamd[] = [];
afterEach(async () => {
  await Promise.all(running.map((clamd) => clamd.stop()));
  running = [];
});

async function daemon(options: ClamdOptions = {}): Promise<LocalClamd> {
  const clamd = await startClamd(options);
  running.push(clamd);
  return clamd;
}

it('hands over every byte and believes the daemon', async () => {
  const clamd = await daemon({ signatures: ['EVIL'] });
  const scanner = openScanner({ clamd: clamd.address });
  expect(await scanner.scan(Buffer.alloc(300_000))).toBe('clean');
  expect(await scanner.scan(Buffer.concat([Buffer.alloc(299_996), Buffer.from('EVIL')]))).toBe('infected');
  expect(await scanner.scan(Buffer.alloc(26 * 1024 * 1024, 1))).toBe('unavailable');
  expect(clamd.scanned()).toBe(3);
});

it('also speaks over a socket file', async () => {
  const folder = await temporaryFolder();
  const clamd = await daemon({ listenAt: join(folder.path, 'clamd') });
  expect(await openScanner({ clamd: clamd.address }).scan(Buffer.from('a'))).toBe('clean');
  await folder.remove();
});

it.each([
  ['zPING\0', 'PONG\0'],
  ['nVERSION\n', 'ClamAV local\n'],
])('the local daemon answers %j as the real one', async (command, answer) => {
  const clamd = await daemon();
  const [host = '', port] = clamd.address.split(':');
  const socket = connect(Number(port), host, () => socket.write(command));
  const said = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
  expect(said).toBe(answer);
});

it.each([
  ['hangs up', (_: string, socket: Socket) => socket.destroy()],
  ['says nothing', (_: string, socket: Socket) => socket.end()],
  ['is cut off in its answer', (answer: string, socket: Socket) => socket.end(answer.slice(0, 6))],
  ['answers garbage', (_: string, socket: Socket) => socket.end('220 smtp ready\r\n')],
  ['has a limit of size', (_: string, socket: Socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['answers two things', (answer: string, socket: Socket) => socket.end(answer + answer)],
  ['is slow', (answer: string, socket: Socket) => void setTimeout(() => socket.end(answer), 400)],
  ['never answers', () => undefined],
  ['never stops', (_: string, socket: Socket) => socket.write('stream: OK '.repeat(2_000))],
])('a daemon that %s never makes a file clean', async (_what, fault) => {
  const clamd = await daemon({ fault: (answer, socket) => void fault(answer, socket) });
  const scanner = openScanner({ clamd: clamd.address, milliseconds: 200 });
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
