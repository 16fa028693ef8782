import { crc32, deflateSync } from 'node:zlib';

/** A file as a person chooses it: its name and its type are claims. */
export interface Sample {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A PDF of one empty page; `extra` goes into its catalogue, `word` makes it another file. */
export function pdfBytes({ extra = '', word = 'page' } = {}): Buffer {
  const objects = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${extra} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    `3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n% ${word}\n`,
  ];
  const head = '%PDF-1.7\n';
  const offsets = objects.map((_, place) => head.length + objects.slice(0, place).join('').length);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const body = head + objects.join('');
  const end = `trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return latin1(`${body}xref\n0 4\n0000000000 65535 f \n${rows}${end}`);
}

const greySquare = Buffer.from(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//' +
    '2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAAR' +
    'CAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAA' +
    'AAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKgA/9k=',
  'base64',
);

/** A small grey JPEG. */
export const jpegBytes = (behind: Buffer = Buffer.alloc(0)): Buffer => Buffer.concat([greySquare, behind]);

function pngChunk(type: string, data: Buffer): Buffer {
  const [length, sum, body] = [Buffer.alloc(4), Buffer.alloc(4), Buffer.concat([latin1(type), data])];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A photographed page: grey, with a dark bar on top, so that one sees how it lies. */
export function photographedPage(name: string, shade: number): Sample {
  const [width, height] = [600, 800];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0], 8);
  const rows = Array.from({ length: height }, (_, row) =>
    Buffer.alloc(1 + width, row < 120 ? 60 : shade).fill(0, 0, 1),
  );
  const parts = [
    pngChunk('IHDR', head),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', latin1('')),
  ];
  return { name, mimeType: 'image/png', buffer: Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), ...parts]) };
}

/** The harmless test virus that every scanner must find, put together here so that none finds it in this source. */
export const eicar = (): Buffer =>
  latin1(['X5O!P%@AP[4\\PZX54(P^)', '7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));

export const page: Buffer = Buffer.from('<!doctype html><html><body><script>alert(1)</script></body></html>');

/** A page that calls itself a photo. */
export const htmlAsPhoto: Sample = { name: 'ban-an.jpg', mimeType: 'image/jpeg', buffer: page };

export const photo = (name: string): Sample => ({ name, mimeType: 'image/jpeg', buffer: jpegBytes() });
export const pdf = (name: string, word = name): Sample => ({
  name,
  mimeType: 'application/pdf',
  buffer: pdfBytes({ word }),
});

/** A PDF with a packed stream that would run by itself. */
export const scriptedPdf = (): Buffer =>
  pdfBytes({ extra: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>', word: String(deflateSync('x').length) });
