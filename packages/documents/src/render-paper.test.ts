import { execFileSync, spawnSync } from 'node:child_process';
import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../proofs/pdf-text.ts';
import { form01, form02, form04, receipt, result, samplePapers } from '../proofs/sample-papers.ts';
import { printableText } from './printable-text.ts';
import { renderPaper } from './render-paper.ts';

const hostile =
  '#import "x.typ": * $x^2$ *b* _i_ \\ <script>alert(1)</script> ] } #panic() @ref `c` // c /* [ ~ -- = h';
const demo = { demo: true };

const longName = 'Công Tằng Tôn Nữ Nguyễn Phước Hoàng Bảo Ngọc – đại diện Công ty TNHH Thương mại Đường Ô Chợ Dừa';

async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  return (await PDF.load(pdf)).getPages().map((page) => page.extractText().text);
}

describe.each(samplePapers)('the paper $kind', (paper) => {
  it('is one A4 page in PDF 1.7, tagged, titled, in Vietnamese', async () => {
    const pdf = await renderPaper(paper, demo);
    const raw = Buffer.from(pdf).toString('latin1');
    const pages = (await PDF.load(pdf)).getPages();
    expect(pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual([[595, 842]]);
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/Lang ?\(vi-VN\)/);
    expect(raw).toMatch(/<dc:title>/);
    expect(raw).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
    expect(raw).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
  });

  it('embeds every font it names', async () => {
    const raw = Buffer.from(await renderPaper(paper, demo)).toString('latin1');
    const described = raw.match(/\/Type ?\/FontDescriptor/g) ?? [];
    expect(described.length).toBeGreaterThan(0);
    expect(raw.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(described.length);
  });

  it('gives its text back in NFC', async () => {
    const text = await pdfText(await renderPaper(paper, demo));
    expect(text).toBe(text.normalize('NFC'));
    const name = paper.kind === 'receipt' ? paper.payer.name : 'Nguyễn Thị Ánh Tuyết';
    expect(text).toContain(name);
    if (paper.kind !== 'slip') expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('is the same file whenever it is made, also side by side', async () => {
    const first = await renderPaper(paper, demo);
    const again = await Promise.all(Array.from({ length: 6 }, () => renderPaper(paper, demo)));
    for (const pdf of again) expect(Buffer.compare(first, pdf)).toBe(0);
  });

  it('says that it is a demonstration only when it is one', async () => {
    const [marked, plain] = await Promise.all([renderPaper(paper, demo), renderPaper(paper, { demo: false })]);
    expect(await pdfText(marked)).toContain('BẢN MẪU · DEMO');
    expect(await pdfText(plain)).not.toContain('BẢN MẪU');
  });
});

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.runIf(hasPoppler)('poppler, as another reader', () => {
  it.each(samplePapers)('reads the same letters in the paper $kind', async (paper) => {
    const pdf = await renderPaper(paper, demo);
    const read = execFileSync('pdftotext', ['-', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
    const letters = (text: string) => Array.from(text.replace(/\s/g, '')).sort().join('');
    expect(letters(read)).toBe(letters(await pdfText(pdf)));
    expect(read).toContain('Nguyễn Thị Ánh Tuyết');
  });
});

describe('what is printed', () => {
  it('puts the appointment on form 01 in words of Vietnam time', async () => {
    const text = await pdfText(await renderPaper(form01, demo));
    expect(text).toContain('4. Thời gian nhận hồ sơ: 09 giờ 42 phút, ngày 23 tháng 11 năm 2026');
    expect(text).toContain('17 giờ 00 phút, ngày 27 tháng 11 năm 2026');
    expect(text).toContain('Số: 000.00.99.H26-261123-0021');
  });

  it('says on form 04 whether the day is over already, and what the new one is', async () => {
    const [before, after] = await Promise.all([
      renderPaper(form04, demo),
      renderPaper({ ...form04, issuedAt: '2026-11-28T02:00:00Z' }, demo),
    ]);
    const early = await pdfText(before);
    expect(early).toContain('không thể trả kết quả');
    expect(early).toContain('Thời gian hẹn trả kết quả mới: 17 giờ 00 phút, ngày 02 tháng 12 năm 2026');
    expect(await pdfText(after)).toContain('chưa trả kết quả');
  });

  it('prints form 01 once for each who gets one, every copy with its own name and pages', async () => {
    const both = await pagesOf(await renderPaper({ ...form01, copies: ['applicant', 'keep'] }, demo));
    expect(both).toHaveLength(2);
    expect(both[0]).toContain('Liên 2: Giao cho người nộp hồ sơ');
    expect(both[1]).toContain('Liên 1: Lưu tại nơi tiếp nhận');
    for (const page of both) expect(page).toContain('000.00.99.H26-261123-0021');
    for (const page of both) expect(page).not.toContain('Trang ');
    expect(await pagesOf(await renderPaper(form01, demo))).toHaveLength(1);
  });

  it('adds up the receipt and spells the sum', async () => {
    const text = await pdfText(await renderPaper(receipt, demo));
    expect(text).toContain('200.000 đồng');
    expect(text).toContain('Hai trăm nghìn đồng.');
  });

  it('numbers the result and prints its check code', async () => {
    const text = await pdfText(await renderPaper(result, demo));
    expect(text).toContain('Số: 188/UBND-XNTTHN');
    expect(text).toContain('Mã kiểm tra: 8F3K-2M7Q');
  });

  it('repeats the table head and counts the pages of a long list', async () => {
    const papers = Array.from({ length: 30 }, (_, at) => ({ name: `Giấy tờ số ${at + 1}, ${longName}`, original: 1 }));
    const pages = await pagesOf(await renderPaper({ ...form02, papers }, demo));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Trang ${index + 1}/${pages.length}`);
      if (page.includes('Giấy tờ số')) expect(page).toContain('Giấy tờ cần bổ sung');
    }
    expect(pages.join(' ')).toContain('Giấy tờ số 30');
  });

  it('keeps the last paragraph with the signature', async () => {
    const paragraphs = Array.from({ length: 16 }, (_, at) => `Điều ${at + 1}. ${longName}; ${longName}.`);
    for (let count = 1; count <= paragraphs.length; count++) {
      const pages = await pagesOf(await renderPaper({ ...result, paragraphs: paragraphs.slice(0, count) }, demo));
      expect(pages.at(-1)).toMatch(new RegExp(`Điều ${count}\\.[\\s\\S]*Trần Quốc Hữu`));
    }
  });
});

describe('text that wants to be more than text', () => {
  it('is printed as it was typed', async () => {
    const applicant = { name: hostile, address: hostile, phone: hostile, email: hostile };
    const papers = [{ name: hostile, form: hostile, note: hostile }];
    const text = await pdfText(await renderPaper({ ...form01, applicant, papers, notes: [hostile] }, demo));
    expect(text.replaceAll(' ', '')).toContain(`Tiếpnhậnhồsơcủa:${hostile.replaceAll(' ', '')}`);
    expect(text).toContain('<script>alert(1)');
  });

  it('cannot break the result, not even its title', async () => {
    const rows = [{ label: hostile, value: hostile }];
    const paper = { ...result, title: hostile, number: hostile, rows, grounds: [hostile], paragraphs: [hostile] };
    await expect(renderPaper(paper, demo)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('prints every character it calls drawable, and a question mark for others', async () => {
    const all = Array.from({ length: 0x2200 }, (_, code) => String.fromCodePoint(code)).join(' ');
    const drawable = printableText(all);
    await expect(renderPaper({ ...form01, resultPlace: drawable, notes: [drawable] }, demo)).resolves.toBeDefined();
    const slip = samplePapers.find((paper) => paper.kind === 'slip');
    await expect(slip && renderPaper({ ...slip, agency: drawable }, demo)).resolves.toBeDefined();
    expect(printableText('a\u202eb 🙂 中 e\u0323\u0302\u0000')).toBe('ab ? ? ệ');
  });
});
