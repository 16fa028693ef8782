import { PDF, PdfArray, PdfDict, PdfName, PdfString, StandardFonts } from '@libpdf/core';
import { expect, it } from 'vitest';
import { pdf } from '../test-tools/sample-files.ts';
import { walkPdf } from './walk-pdf.ts';

/** A packed document whose catalogue leads, over two references, to `held`. */
async function leadingTo(held: PdfDict | PdfArray): Promise<Uint8Array> {
  const document = PDF.create();
  document.addPage().drawText('Xin chào'.normalize('NFD').replace(/[^ -~]/g, ''), { font: StandardFonts.Helvetica });
  const far = document.context.register(held);
  const near = document.context.register(PdfDict.of({ Next: far }));
  document.getCatalog().set('Held', near);
  return document.save({ useXRefStream: true, compressionThreshold: 0 });
}

it.each([
  ['a script', PdfDict.of({ S: PdfName.of('JavaScript'), JS: PdfString.fromString('app.alert(1)') })],
  ['a program', PdfDict.of({ S: PdfName.of('Launch'), F: PdfString.fromString('cmd.exe') })],
  ['a file inside', PdfArray.of(PdfDict.of({ EF: PdfDict.of({}) }))],
  ['a form of another kind', PdfDict.of({ XFA: PdfArray.of() })],
])('the reading as a viewer reads finds %s by itself', async (_what, held) => {
  expect(await walkPdf(await leadingTo(held))).toBe('activeContent');
});

it('finds nothing where there is nothing, and goes round a circle once', async () => {
  expect(await walkPdf(await leadingTo(PdfDict.of({ S: PdfName.of('URI') })))).toBeNull();
  const circle = pdf({
    catalog: '/A 10 0 R',
    objects: ['10 0 obj\n<< /B 11 0 R >>\nendobj\n', '11 0 obj\n<< /B 10 0 R >>\nendobj\n'],
  });
  expect(await walkPdf(circle)).toBeNull();
});

it('refuses what is no PDF', async () => {
  expect(await walkPdf(Buffer.from('xin chào'))).toBe('damaged');
});
