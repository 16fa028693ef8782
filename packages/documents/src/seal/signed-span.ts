import type { SealReport } from './seal-report.ts';

type Refusal = Exclude<SealReport, { verdict: 'valid' }>;

/** The bytes a signature covers, with the hexadecimal text in the one gap it leaves. */
export interface SignedSpan {
  signed: Uint8Array;
  contents: string;
}

const key = '/ByteRange';
const layout = /^\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/;
const hex = /^<(?:[0-9A-Fa-f]{2})+>$/;

function refuse(verdict: Refusal['verdict'], detail: string): Refusal {
  return { verdict, detail };
}

function withoutSignature(file: Buffer): Refusal {
  const complete = file.includes('startxref') && file.includes('%%EOF');
  return complete ? refuse('unsigned', 'no signature in the file') : refuse('unreadable', 'not a complete PDF');
}

function spanOf(file: Buffer, [start, gap, resume, rest]: [number, number, number, number]): SignedSpan | Refusal {
  if (start !== 0 || gap >= resume) return refuse('altered', 'ByteRange does not start at the first byte');
  if (resume + rest > file.length) return refuse('altered', 'ByteRange reaches beyond the end of the file');
  if (resume + rest < file.length) return refuse('incompleteCoverage', 'bytes were added after the signature');
  const contents = file.toString('latin1', gap, resume);
  if (!hex.test(contents)) return refuse('altered', 'the gap of ByteRange is not one hexadecimal string');
  if (/^<0+>$/.test(contents)) return refuse('unsigned', 'the signature was removed');
  return { signed: Buffer.concat([file.subarray(0, gap), file.subarray(resume)]), contents: contents.slice(1, -1) };
}

/** Finds the last signature of a PDF; it has to cover every byte outside its own value. */
export function signedSpan(pdf: Uint8Array): SignedSpan | Refusal {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return refuse('unreadable', 'not a PDF');
  const position = file.lastIndexOf(key);
  if (position === -1) return withoutSignature(file);
  const found = layout.exec(file.toString('latin1', position, position + 120));
  if (!found) return refuse('altered', 'ByteRange is not four numbers');
  const [, start, gap, resume, rest] = found.map(Number);
  return spanOf(file, [start ?? 0, gap ?? 0, resume ?? 0, rest ?? 0]);
}
