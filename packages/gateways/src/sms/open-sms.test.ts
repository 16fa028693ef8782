import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSecrets } from '../local/demo-secrets.ts';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openSms } from './open-sms.ts';

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

const open = (more: Partial<Parameters<typeof openSms>[0]> = {}) =>
  openSms({ url: `${gateways.url}/sms/`, ...demoSecrets.sms, marks: true, ...more });
const page = async () => (await fetch(`${gateways.url}/sms?lang=vi`)).text();
const turn = (body: Record<string, string>) =>
  fetch(`${gateways.url}/sms`, { method: 'POST', body: new URLSearchParams(body) });
const sms = { key: 'notice-1', to: '0912345678', text: 'Hồ sơ H26-1 đã có kết quả.' };

it('takes a message once for each key, also over a restart, and tells what became of it', async () => {
  const first = await open().send(sms);
  expect(first).toMatchObject({ taken: expect.any(String) });
  expect(await open().send(sms)).toEqual(first);
  await gateways.stop();
  gateways = await startOnFreePorts(folder.path);
  expect(await open().send(sms)).toEqual(first);
  expect((await page()).split(sms.text)).toHaveLength(2);
  const taken = 'taken' in first ? first.taken : '';
  expect(await open().report(taken)).toBe('delivered');
  await turn({ undelivered: taken });
  expect(await open().report(taken)).toBe('undelivered');
  expect(await page()).toContain('84912345678');
});

it('leaves the marks away where they cost more, says whether the letters need sixteen bits, and from whom it is', async () => {
  await open({ marks: false }).send({ ...sms, key: 'notice-2', text: 'Hồ sơ H26-2 đã có kết quả.' });
  const shown = await page();
  expect(shown).toContain('MOTCUA');
  expect(shown).toMatch(/Ho so H26-2.*?GSM-7.*?1 tin/s);
  expect(shown).toMatch(/Hồ sơ H26-1.*?UCS-2.*?1 tin/s);
});

it('refuses for good what can never be sent', async () => {
  expect(await open().send({ ...sms, key: 'x-1', to: '024 1' })).toEqual({ refused: 'badPhone' });
  expect(await open().send({ ...sms, key: 'x-2', text: '' })).toEqual({ refused: 'badContent' });
  expect(await open({ brandname: 'ANOTHER' }).send({ ...sms, key: 'x-3' })).toEqual({ refused: 'unknownBrandname' });
  expect(await open().send({ ...sms, text: 'Khác' })).toEqual({ refused: 'requestIdReused' });
});

it('throws while it is silent, for strangers, and for a message that it never took', async () => {
  await expect(open({ clientSecret: 'wrong' }).send(sms)).rejects.toThrow('401');
  await expect(open().report('../../healthz')).rejects.toThrow('404');
  await turn({ mood: 'silent' });
  await expect(open().send({ ...sms, key: 'x-4' })).rejects.toThrow('503');
  await turn({ mood: 'awake' });
  expect(await open().send({ ...sms, key: 'x-4' })).toMatchObject({ taken: expect.any(String) });
});
