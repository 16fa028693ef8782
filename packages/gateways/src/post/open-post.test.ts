import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import { openPost } from './open-post.ts';

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
const parcel = { key: 'result-1', recipient: 'Trần Thị Bình', address: 'Số 12, phường Bạch Mai', phone: '0900000002' };

it('follows a parcel from hand-over to delivery, over a restart of the carrier', async () => {
  const { trackingNumber } = await open().handOver(parcel);
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
  const first = await open().handOver({ ...parcel, key: 'result-2' });
  expect(await open().handOver({ ...parcel, key: 'result-2' })).toEqual(first);
  await expect(open().handOver({ ...parcel, key: 'result-2', address: 'Nơi khác' })).rejects.toThrow('409');
  expect((await open().handOver({ ...parcel, key: 'result-3' })).trackingNumber).not.toBe(first.trackingNumber);
});

it('refuses what is no parcel and knows no foreign numbers', async () => {
  await expect(open().handOver({ ...parcel, key: '' })).rejects.toThrow('400');
  await expect(open().track('../../healthz')).rejects.toThrow('404');
});
