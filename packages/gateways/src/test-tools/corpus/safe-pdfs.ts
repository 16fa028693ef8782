import { deflateSync } from 'node:zlib';
import { PDF, PdfString, rgb, StandardFonts } from '@libpdf/core';
import { jpeg, objectStream, pdf, pdfStream } from '../sample-files.ts';

const action = (type: string): string => `10 0 obj\n<< /S /${type} /D [3 0 R /Fit] >>\nendobj\n`;
const content = deflateSync(Buffer.from('BT /F1 12 Tf 72 720 Td (Giay khai sinh) Tj ET'));

const written: ReadonlyMap<string, Buffer> = new Map([
  ['plain', pdf()],
  ['that opens at a page', pdf({ catalog: '/OpenAction [3 0 R /XYZ null null 0]' })],
  ['that goes to a page', pdf({ catalog: '/OpenAction 10 0 R', objects: [action('GoTo')] })],
  [
    'with a packed opening page',
    pdf({ catalog: '/OpenAction 11 0 R', objects: [objectStream(10, '11', '<< /S /GoTo /D [3 0 R /Fit] >>')] }),
  ],
  ['with packed objects', pdf({ objects: [objectStream(10, '11', '<< /Type /Font >>')] })],
  ['with packed text', pdf({ objects: [pdfStream(10, '/Filter /FlateDecode', content)] })],
  ['with a photo in it', pdf({ objects: [pdfStream(10, '/Subtype /Image /Filter /DCTDecode', jpeg())] })],
  [
    'with an outline',
    pdf({ catalog: '/Outlines 10 0 R', objects: ['10 0 obj\n<< /Type /Outlines /Count 0 >>\nendobj\n'] }),
  ],
  ['with a link', pdf({ objects: ['10 0 obj\n<< /A << /S /URI /URI (https://example.com) >> >>\nendobj\n'] })],
  ['with a form to fill in', pdf({ catalog: '/AcroForm << /Fields [] >>' })],
  [
    'with remarks about itself',
    pdf({ objects: [pdfStream(10, '/Type /Metadata /Subtype /XML', Buffer.from('<?xpacket begin=""?><x:xmpmeta/>'))] }),
  ],
  ['padded at its end', Buffer.concat([pdf(), Buffer.from('\0\0\r\n')])],
  ['of the oldest kind', Buffer.from(pdf().toString('latin1').replace('%PDF-1.7', '%PDF-1.3'), 'latin1')],
  ['of the newest kind', Buffer.from(pdf().toString('latin1').replace('%PDF-1.7', '%PDF-2.0'), 'latin1')],
]);

async function typed(pages: number, useXRefStream: boolean): Promise<Buffer> {
  const document = PDF.create();
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage();
    page.drawText(`Trang ${number}`, { x: 72, y: 720, size: 14, font: StandardFonts.Helvetica, color: rgb(0, 0, 0) });
    page.drawRectangle({ x: 72, y: 600, width: 200, height: 40, color: rgb(0.8, 0.1, 0.1) });
  }
  return Buffer.from(await document.save({ useXRefStream }));
}

/** Saved by one program and changed by another, as scanned papers often are. */
async function changedLater(): Promise<Buffer> {
  const document = await PDF.load(await typed(2, false));
  document.getCatalog().set('Lang', PdfString.fromString('vi'));
  return Buffer.from(await document.save({ incremental: true }));
}

/** PDFs that citizens really send; each by what is in it. */
export async function safePdfs(): Promise<Map<string, Buffer>> {
  const all = new Map([...written].map(([what, bytes]) => [`PDF ${what}`, bytes]));
  for (const pages of [1, 2, 5, 20, 100])
    for (const packed of [false, true])
      all.set(`PDF of ${pages} typed pages, ${packed ? 'packed' : 'plain'}`, await typed(pages, packed));
  all.set('PDF changed after it was saved', await changedLater());
  return all;
}
