import { eicar, jpegBytes, page, pdfBytes, type Sample, scriptedPdf } from '../files/samples.ts';
import type { Words } from '../words.ts';

type Problem = Parameters<Words>[0] & `forms:uploads.${string}`;

export const file = (name: string, buffer: Buffer, mimeType = 'application/pdf'): Sample => ({
  name,
  mimeType,
  buffer,
});
const zip = Buffer.from('PK\x03\x04 and more', 'latin1');
export const megabytes = (count: number): Buffer =>
  Buffer.concat([pdfBytes(), Buffer.alloc(count * 1024 * 1024, 0x20)]);

/** Files that must be refused, each with the sentence that says why. */
export const refusedFiles: readonly [Sample, Problem][] = [
  [file('trong.pdf', Buffer.alloc(0)), 'forms:uploads.empty'],
  [file('virus.pdf', eicar()), 'forms:uploads.infected'],
  [file('virus-trong-pdf.pdf', Buffer.concat([pdfBytes(), eicar()])), 'forms:uploads.infected'],
  [file('virus-trong-anh.jpg', jpegBytes(eicar()), 'image/jpeg'), 'forms:uploads.infected'],
  [file('trang.jpg', page, 'image/jpeg'), 'forms:uploads.typeNotAllowed'],
  [file('trang.pdf', page), 'forms:uploads.typeNotAllowed'],
  [file('anh.png', Buffer.from('<svg onload="alert(1)"/>'), 'image/png'), 'forms:uploads.typeNotAllowed'],
  [file('anh.gif', Buffer.from('GIF89a;alert(1)'), 'image/gif'), 'forms:uploads.typeNotAllowed'],
  [file('nen.pdf', zip), 'forms:uploads.typeNotAllowed'],
  [file('chay.pdf', scriptedPdf()), 'forms:uploads.activeContent'],
  [file('kem-trang.jpg', jpegBytes(page), 'image/jpeg'), 'forms:uploads.damaged'],
  [file('kem-tep-nen.jpg', jpegBytes(zip), 'image/jpeg'), 'forms:uploads.damaged'],
  [file('dut.jpg', jpegBytes().subarray(0, 60), 'image/jpeg'), 'forms:uploads.damaged'],
  [file('chay.pdf.exe', pdfBytes()), 'forms:uploads.nameMisleading'],
  [file('to.pdf', megabytes(11)), 'forms:uploads.tooLarge'],
];

/** Names that some system reads in a way of its own. */
export const oddNames = [
  '../../etc/passwd.pdf',
  'C:\\x.pdf',
  'con.pdf',
  `${'a'.repeat(300)}.pdf`,
  '….pdf',
  'a"b.pdf',
  '😀.pdf',
];
