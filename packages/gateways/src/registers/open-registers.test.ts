import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSecrets } from '../local/demo-secrets.ts';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openRegisters } from './open-registers.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let gateways: LocalGateways;
beforeAll(async () => {
  folder = await temporaryFolder();
  gateways = await startOnFreePorts(folder.path);
});
afterAll(async () => {
  await gateways.stop();
  await folder.remove();
});

const open = () => openRegisters({ url: `${gateways.url}/registers/`, ...demoSecrets.registers });

it('tells whom somebody represents by law, and of everybody else that it is nobody', async () => {
  expect(await open().organisationsOf('001095000014')).toEqual([
    { code: '0100000014', name: 'Công ty TNHH Bưu chính Minh Họa', address: expect.any(String) },
  ]);
  expect(await open().organisationsOf('001190000011')).toEqual([]);
});

it('throws while the register is silent, and for who has no secret', async () => {
  await fetch(`${gateways.url}/registers/businessName`, { method: 'POST' });
  await expect(open().organisationsOf('001095000014')).rejects.toThrow('503');
  await fetch(`${gateways.url}/registers/businessName`, { method: 'POST' });
  expect(await open().organisationsOf('001095000014')).toHaveLength(1);
  const unknown = openRegisters({ url: `${gateways.url}/registers`, clientId: 'x', clientSecret: 'y' });
  await expect(unknown.organisationsOf('001095000014')).rejects.toThrow();
});
