import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openPost } from './open-post.ts';
import type { Parcel } from './post-carrier.ts';

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

const open = () => openPost({ url: `${gateways.url}/post/` });
async function taken(sent: Parcel): Promise<string> {
  const answer = await open().handOver(sent);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.trackingNumber;
}
const parcel = { key: 'result-1', recipient: 'Trần Thị Bình', address: 'Số 12, phường Bạch Mai', phone: '0900000002' };

it('follows a parcel from hand-over to delivery, over a restart of the carrier', async () => {
  const trackingNumber = await taken(parcel);
  expect(await open().track(trackingNumber)).toBe('accepted');
  for (const status of ['inTransit', 'delivered', 'returned'] as const) {
    const body = new URLSearchParams({ status });
    await fetch(`${gateways.url}/post/${trackingNumber}`, { method: 'POST', body });
    expect(await open().track(trackingNumber)).toBe(status);
  }
  await gateways.stop();
  gateways = await startOnFreePorts(folder.path);
  expect(await open().track(trackingNumber)).toBe('returned');
  expect(await (await fetch(`${gateways.url}/post?lang=vi`)).text()).toContain('Trần Thị Bình');
});

it('takes the same key for the same parcel, and refuses it for another', async () => {
  const first = await taken({ ...parcel, key: 'result-2' });
  expect(await taken({ ...parcel, key: 'result-2' })).toBe(first);
  expect(await open().handOver({ ...parcel, key: 'result-2', address: 'Nơi khác' })).toHaveProperty('refused');
  expect(await taken({ ...parcel, key: 'result-3' })).not.toBe(first);
});

it('refuses in words what is no parcel or goes nowhere, and knows no foreign numbers', async () => {
  expect(await open().handOver({ ...parcel, key: '' })).toHaveProperty('refused');
  const box = { ...parcel, key: 'result-4', address: 'Hòm thư 12, phường Bạch Mai' };
  expect(await open().handOver(box)).toEqual({ refused: expect.stringContaining('số nhà') });
  expect(await taken({ ...box, address: parcel.address })).toBeTruthy();
  await expect(open().track('../../healthz')).rejects.toThrow('404');
});
