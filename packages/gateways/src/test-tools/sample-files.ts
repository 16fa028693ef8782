import { crc32, deflateSync } from 'node:zlib';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Put together at run time, so that no scanner takes the source for the test virus. */
export function eicar(): Buffer {
  return latin1(['X5O!P%@AP[4\\PZX54(P^)', '7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!', '$H+H*'].join(''));
}

export interface PdfParts {
  /** Added to the catalogue. */
  catalog?: string;
  /** Further whole objects, numbered from 10. */
  objects?: readonly (string | Buffer)[];
  trailer?: string;
}

/** A small PDF with one empty page. */
export function pdf({ catalog = '', objects = [], trailer = '' }: PdfParts = {}): Buffer {
  const all: (string | Buffer)[] = [
    `1 0 obj\n<< /Type /Catalog /Pages 2 0 R ${catalog} >>\nendobj\n`,
    '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n',
    ...objects,
  ];
  const parts: Buffer[] = [latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const offsets: number[] = [];
  for (const object of all) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(object));
  }
  const start = Buffer.concat(parts).length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = offsets.length + 1;
  parts.push(latin1(`xref\n0 ${size}\n0000000000 65535 f \n${rows}`));
  parts.push(latin1(`trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export function pdfStream(number: number, dictionary: string, body: Buffer): Buffer {
  const head = `${number} 0 obj\n<< ${dictionary} /Length ${body.length} >>\nstream\n`;
  return Buffer.concat([latin1(head), body, latin1('\nendstream\nendobj\n')]);
}

/** A packed object stream holding one object. */
export function objectStream(number: number, holds: string, object: string, type = '/Type /ObjStm'): Buffer {
  const index = `${holds} 0 `;
  const dictionary = `${type} /N 1 /First ${index.length} /Filter /FlateDecode`;
  return pdfStream(number, dictionary, deflateSync(latin1(index + object)));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([latin1(type), data]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(data.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

const MOST_DRAWN = 30_000_000;

/** A black PNG; of one beyond drawing only the claim. */
export function png(width = 1, height = 1, extra: readonly [string, string][] = []): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...extra.map(([type, text]) => chunk(type, latin1(text))),
    chunk('IDAT', deflateSync(Buffer.alloc(width * height > MOST_DRAWN ? 2 : (width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpegSegment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const GREY_SQUARE = Buffer.from(
  '/9j/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//' +
    '2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAAR' +
    'CAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFAEBAAAAAAAA' +
    'AAAAAAAAAAAAAP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/AKgA/9k=',
  'base64',
);

/** A grey JPEG of 8 × 8; of another size only the claim. */
export function jpeg(width = 8, height = 8, extra: readonly Buffer[] = []): Buffer {
  const square = Buffer.from(GREY_SQUARE);
  const size = square.indexOf(Buffer.from([0xff, 0xc0])) + 5;
  square.writeUInt16BE(height, size);
  square.writeUInt16BE(width, size + 2);
  return Buffer.concat([
    square.subarray(0, 2),
    jpegSegment(0xe0, latin1('JFIF\0\x01\x01\0\0\x01\0\x01\0\0')),
    ...extra,
    square.subarray(2),
  ]);
}
