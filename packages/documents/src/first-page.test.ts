import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { result } from '../proofs/sample-papers.ts';
import { firstPage } from './first-page.ts';
import { renderPaper } from './render-paper.ts';
import { openAuthority } from './seal/open-authority.ts';
import { sealPdf } from './seal/seal-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('draws the first page of a sealed paper from the file itself, the same each time', async () => {
  const authority = await openAuthority(folder, new Date('2026-11-01T00:00:00Z'));
  const act = { reason: 'Ban hành', location: 'Hà Nội', at: new Date('2026-11-26T08:58:00Z') };
  const pdf = await sealPdf(await renderPaper(result, { demo: true }), await authority.sealOf('UBND phường'), act);
  const page = firstPage(pdf);
  expect(page).toMatch(/^<svg viewBox="0 0 595\.\d+ 841\.\d+"/);
  expect(page?.match(/<path/g)?.length).toBeGreaterThan(300);
  expect(page).not.toMatch(/<script|<foreignObject|href="(?!#|data:)/i);
  expect(firstPage(pdf)).toBe(page);
});

it.each(['', '%PDF-1.7 nothing', 'no paper at all'])('draws nothing of «%s»', (text) => {
  expect(firstPage(new TextEncoder().encode(text))).toBeNull();
});
