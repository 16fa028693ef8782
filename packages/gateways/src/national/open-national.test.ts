import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoSecrets } from '../local/demo-secrets.ts';
import type { LocalGateways } from '../local/start.ts';
import { startOnFreePorts, temporaryFolder } from '../test-tools/with-local-gateways.ts';
import type { NationalDispatch } from './national-portal.ts';
import { openNational } from './open-national.ts';
import { toWire, wireDispatch } from './wire-report.ts';

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

const open = (changes = {}) => openNational({ url: `${gateways.url}/national/`, ...demoSecrets.national, ...changes });
const turn = (body: Record<string, string>) =>
  fetch(`${gateways.url}/national`, { method: 'POST', body: new URLSearchParams(body), redirect: 'manual' });
beforeEach(() => turn({ mood: 'answering' }));

let number = 0;
function dispatch(status: number, changes: Partial<NationalDispatch> = {}): NationalDispatch {
  number += 1;
  const at = new Date('2026-11-29T03:15:00Z');
  const report = {
    reference: `REF-${String(number).padStart(3, '0')}`,
    code: '000.00.99.H26-261129-0001',
    procedureCode: '1.004873',
    agencyCode: '000.00.99.H26',
    ...{ status, at, acceptedAt: at, dueAt: at, settledAt: null },
  };
  return { key: `key-${number}`, sequence: number, report, ...changes };
}
const heldOf = async ({ report }: NationalDispatch) =>
  (await open().holdings('', 1000)).find(({ reference }) => reference === report.reference);

describe('the national portal', () => {
  it('takes each of its ten published statuses, and refuses every other', async () => {
    for (const status of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      const sent = dispatch(status);
      expect(await open().send(sent)).toEqual({ taken: true });
      expect(await heldOf(sent)).toEqual({ reference: sent.report.reference, status });
    }
    for (const status of [0, 11, -1, 2.5]) {
      const sent = dispatch(status);
      expect(await open().send(sent)).toMatchObject({ refused: expect.stringContaining('unknownStatus') });
      expect(await heldOf(sent)).toBeUndefined();
    }
  });

  it('is told in its published words, and refuses a report that says more than was agreed', async () => {
    const { report, ...rest } = dispatch(2);
    const wire = toWire(report);
    expect(wire).toMatchObject({ TrangThaiHoSo: '2', ThoiDiemXuLy: '20261129101500', NgayKetThucXuLy: undefined });
    expect(wireDispatch.safeParse({ ...rest, report: wire }).success).toBe(true);
    expect(wireDispatch.safeParse({ ...rest, report: { ...wire, ChuHoSo: 'Nguyễn Thị Lan' } }).success).toBe(false);
  });

  it('takes one key once: a lost answer is made good by sending again', async () => {
    const sent = dispatch(2);
    await turn({ mood: 'losing' });
    await expect(open().send(sent)).rejects.toThrow('502');
    await turn({ mood: 'answering' });
    expect(await open().send(sent)).toEqual({ taken: true });
    const page = await (await fetch(`${gateways.url}/national?lang=en`)).text();
    expect(page).toContain('Times told: 1');
    expect(page).not.toContain('Times told: 2');
  });

  it('never lets an older report overturn a newer one', async () => {
    const newer = dispatch(4);
    await open().send(newer);
    const older = { ...newer, key: 'late', sequence: newer.sequence - 1 };
    expect(await open().send({ ...older, report: { ...older.report, status: 2 } })).toEqual({ taken: true });
    expect(await heldOf(newer)).toMatchObject({ status: 4 });
  });

  it('is silent, and answers again with all that it knew, over a restart', async () => {
    const sent = dispatch(9);
    await open().send(sent);
    await turn({ mood: 'silent' });
    await expect(open().send(dispatch(1))).rejects.toThrow('503');
    await expect(open().holdings('', 10)).rejects.toThrow('503');
    await gateways.stop();
    gateways = await startOnFreePorts(folder.path);
    await turn({ mood: 'answering' });
    expect(await heldOf(sent)).toMatchObject({ status: 9 });
  });

  it('tells what it holds in order, page by page, and forgets what it is told to forget', async () => {
    const all = await open().holdings('', 1000);
    const paged = [];
    for (let page = await open().holdings('', 3); page.length > 0; ) {
      paged.push(...page);
      page = await open().holdings(page.at(-1)?.reference ?? '', 3);
    }
    expect(paged).toEqual(all);
    expect(all.map(({ reference }) => reference)).toEqual(all.map(({ reference }) => reference).sort());
    await turn({ forget: all[0]?.reference ?? '' });
    expect(await open().holdings('', 1000)).toEqual(all.slice(1));
  });

  it('knows its client by the secret', async () => {
    await expect(open({ clientSecret: 'guessed' }).send(dispatch(1))).rejects.toThrow('401');
    expect((await fetch(`${gateways.url}/national/dossiers/holdings`, { method: 'POST' })).status).toBe(401);
  });
});
