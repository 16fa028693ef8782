import { setImmediate } from 'node:timers/promises';
import type { Paper } from './paper.ts';
import { printableData } from './printable-text.ts';
import { qrSvg } from './qr-svg.ts';
import { sheetOf } from './sheet-of.ts';
import { typesetPdf } from './typst-compiler.ts';
import { instantOf } from './vietnam-time.ts';

function datedAt(paper: Paper): string {
  if (paper.kind === 'result') return paper.issuedOn;
  if (paper.kind === 'receipt') return paper.paidAt;
  if (paper.kind === 'slip') return paper.submittedAt;
  return paper.kind === 'form01' ? paper.receivedAt : paper.issuedAt;
}

function documentDate(when: string): Record<string, number> {
  const at = instantOf(when);
  const day = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return { ...day, hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds() };
}

function scanUrl(paper: Paper): string | undefined {
  return paper.kind === 'result' ? paper.verifyUrl : paper.lookupUrl;
}

/**
 * An official paper as A4 PDF/A-2a: tagged, fonts embedded, in Vietnamese. The same paper gives the same bytes.
 * Layout after Decree 30/2020/NĐ-CP, forms after Circular 01/2018/TT-VPCP.
 * @throws RangeError for a date or an amount that is none
 */
export async function renderPaper(paper: Paper, options: { demo: boolean }): Promise<Uint8Array> {
  // Setting blocks its thread: other work gets a turn first, and so do the finalizers of earlier documents.
  await setImmediate();
  const url = scanUrl(paper);
  const sheet = printableData(sheetOf(paper));
  const qr = url ? { svg: await qrSvg(url), url } : null;
  return typesetPdf(paper.kind, { sheet, qr, demo: options.demo, dated: documentDate(datedAt(paper)) });
}
