import type { QualityView, ShownQuality } from '@mot-cua/use-cases';
import { expect, it } from 'vitest';
import { qualityCsv, qualityJson } from './open-data.server.ts';

const figures: ShownQuality = {
  received: 12,
  receivedOnline: null,
  settled: 9,
  onTimeShare: 88.9,
  rated: 0,
  satisfiedShare: null,
  convenientShare: null,
  punctualShare: null,
  courteousShare: null,
};
const quality: QualityView = {
  since: '2026-01-01',
  countedAt: '2026-03-02T02:00:00.000Z',
  all: figures,
  services: [{ id: '1.004873', names: { vi: 'Xác nhận, "độc thân"', en: '=1+1' }, ...figures }],
  agencies: [],
};

it('writes a table that spreadsheets read: quoted, hidden cells empty, no formula', () => {
  const [head, all, service] = qualityCsv(quality).split('\r\n');
  expect(head).toBe(`\uFEFF${Object.keys(qualityJson(null).columns).join(',')}`);
  expect(all).toBe('all,all,Tất cả,All,12,,9,88.9,0,,,,');
  expect(service).toBe(`service,1.004873,"Xác nhận, ""độc thân""",'=1+1,12,,9,88.9,0,,,,`);
});

it('says what each column means, under which licence, and when it was counted', () => {
  const { rows, columns, licence, countedAt } = qualityJson(quality);
  expect(rows).toHaveLength(2);
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(columns));
  expect([licence, countedAt]).toEqual(['https://creativecommons.org/licenses/by/4.0/', quality.countedAt]);
});
