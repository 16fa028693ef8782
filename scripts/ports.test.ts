import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePorts, readPorts, refuseTakenPorts } from './ports.ts';

test('a taken port is refused with the variable that moves it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await expect(refuseTakenPorts({ worker: port })).rejects.toThrow(
    `Port ${port} (worker) is taken by another program: stop that program, or choose another port with WORKER_PORT=`,
  );
  server.close();
  await once(server, 'close');
  await expect(refuseTakenPorts({ worker: port })).resolves.toBeUndefined();
});

test('ports come from the environment, the usual ones otherwise', () => {
  expect(readPorts({ PORTAL_PORT: '4000' })).toMatchObject({ portal: 4000, backoffice: 3001, postgres: 54400 });
});

test.each(['abc', '0', '65536', '30.5', '-1'])('%s is refused as a port', (text) => {
  expect(() => readPorts({ SMTP_PORT: text })).toThrow(`SMTP_PORT is "${text}", which is no port`);
});

test('one port for two parts is refused', () => {
  expect(() => readPorts({ WORKER_PORT: '3000' })).toThrow('PORTAL_PORT and WORKER_PORT are both 3000');
});

test('free ports differ from each other', async () => {
  expect(new Set(Object.values(await freePorts())).size).toBe(6);
});
