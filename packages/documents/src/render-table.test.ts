import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../proofs/pdf-text.ts';
import { renderTable, type TableSheet } from './render-table.ts';

const sheet = (lines: number, more: Partial<TableSheet> = {}): TableSheet => ({
  lang: 'vi',
  at: '2026-11-29T03:00:00.000Z',
  heads: ['Tình hình giải quyết hồ sơ, Tháng 11/2026', '01/11/2026 đến 30/11/2026'],
  groups: [
    { label: 'Phải giải quyết', span: 2 },
    { label: 'Đã giải quyết', span: 1 },
  ],
  columns: ['Cơ quan', 'Trực tuyến', 'Trực tiếp', 'Đúng hạn'],
  widths: [4, 1, 1, 1],
  numeric: [false, true, true, true],
  lines: Array.from({ length: lines }, (_, place) => [`Phường số ${place}`, '1.234', '5', '97,4']),
  hasSum: true,
  ...more,
});

describe('a printed table', () => {
  it('is PDF/A-2a on its side: tagged, titled, in its language, with every font embedded', async () => {
    const pdf = await renderTable(sheet(3), { demo: false });
    const raw = Buffer.from(pdf).toString('latin1');
    const pages = (await PDF.load(pdf)).getPages();
    expect(pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual([[842, 595]]);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/Lang ?\(vi\)/);
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(raw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
    const described = raw.match(/\/Type ?\/FontDescriptor/g) ?? [];
    expect(described.length).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(described.length);
    const text = await pdfText(pdf);
    expect(text).toBe(text.normalize('NFC'));
    for (const words of ['Phường số 2', 'Phải giải quyết', '97,4', 'Trang 1/1']) expect(text).toContain(words);
  });

  it('shows its head again on each page of many, and loses no line', async () => {
    const pdf = await renderTable(sheet(130), { demo: true });
    const pages = (await PDF.load(pdf)).getPages().map((page) => page.extractText().text);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toContain('Đã giải quyết');
    for (let place = 0; place < 130; place++)
      expect(pages.some((page) => page.includes(`Phường số ${place}`))).toBe(true);
  });

  it('reads nothing in it as markup, and is the same file whenever it is made', async () => {
    const hostile = '#import "x.typ": * $x^2$ *b* _i_ \\ <script> ] } #panic() @ref // c /* [ ~ -- = h';
    const odd = sheet(1, { lines: [[hostile, '', '–', '1']], heads: [hostile], groups: undefined, lang: 'en' });
    const [first, again] = await Promise.all([renderTable(odd, { demo: true }), renderTable(odd, { demo: true })]);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(await pdfText(first)).toContain('#panic()');
  });
});
