/** A PDF as its cross-reference tables tell it: classic tables, as Typst and we write them. */
export interface PdfFile {
  bytes: Buffer;
  size: number;
  root: number;
  /** The trailer's /Info and /ID, as they stand there. */
  info: string;
  id: string;
  startxref: number;
  /** Of the last revision first: the objects that each one wrote. */
  revisions: readonly ReadonlyMap<number, number>[];
  /** The body of an object between `obj` and `endobj`; throws when it is not there. */
  body(number: number): Buffer;
}

interface Section {
  offsets: Map<number, number>;
  trailer: string;
  prev: number | null;
}

const entrySize = 20;

function matched(text: string, pattern: RegExp, what: string): string[] {
  const found = pattern.exec(text);
  if (!found) throw new Error(`the PDF has no ${what}`);
  return found.slice(1).map((part) => part ?? '');
}

function readSection(bytes: Buffer, at: number): Section {
  let place = at;
  const text = (length: number) => bytes.toString('latin1', place, place + length);
  if (text(5) !== 'xref\n') throw new Error('the PDF has no classic cross-reference table');
  place += 5;
  const offsets = new Map<number, number>();
  for (let head = /^(\d{1,7}) (\d{1,7})\n/.exec(text(20)); head; head = /^(\d{1,7}) (\d{1,7})\n/.exec(text(20))) {
    place += head[0].length;
    for (let turn = 0; turn < Number(head[2]); turn++, place += entrySize) {
      const entry = /^(\d{10}) \d{5} ([nf])/.exec(text(entrySize));
      if (!entry) throw new Error('the cross-reference table is torn');
      if (entry[2] === 'n') offsets.set(Number(head[1]) + turn, Number(entry[1]));
    }
  }
  const [trailer = ''] = matched(bytes.toString('latin1', place), /^trailer\s*<<([\s\S]*?)>>\s*startxref\s/, 'trailer');
  const prev = /\/Prev (\d+)/.exec(trailer);
  return { offsets, trailer, prev: prev ? Number(prev[1]) : null };
}

function readSections(bytes: Buffer, startxref: number): Section[] {
  const sections: Section[] = [];
  for (let at: number | null = startxref; at !== null; ) {
    const section = readSection(bytes, at);
    sections.push(section);
    if (section.prev !== null && section.prev >= at) throw new Error('the revisions of the PDF go in a circle');
    at = section.prev;
  }
  return sections;
}

function bodyAt(bytes: Buffer, number: number, offset: number): Buffer {
  const head = `${number} 0 obj\n`;
  if (bytes.toString('latin1', offset, offset + head.length) !== head) throw new Error(`object ${number} is not there`);
  const start = offset + head.length;
  const stream = bytes.indexOf('\nstream\n', start);
  let end = bytes.indexOf('\nendobj', start);
  if (stream !== -1 && stream < end) {
    const [length] = matched(bytes.toString('latin1', start, stream), /\/Length (\d+)/, 'length of a stream');
    end = stream + '\nstream\n'.length + Number(length) + '\nendstream'.length;
  }
  if (bytes.toString('latin1', end, end + 7) !== '\nendobj') throw new Error(`object ${number} has no end`);
  return bytes.subarray(start, end);
}

/** Reads a PDF with classic cross-reference tables; throws for any other. */
export function pdfFile(pdf: Uint8Array): PdfFile {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const end = bytes.toString('latin1', Math.max(0, bytes.length - 60));
  const startxref = Number(matched(end, /startxref\n(\d+)\n%%EOF\s*$/, 'end')[0]);
  const sections = readSections(bytes, startxref);
  const trailer = sections[0]?.trailer ?? '';
  const revisions = sections.map(({ offsets }) => offsets);
  return {
    ...{ bytes, startxref, revisions },
    size: Number(matched(trailer, /\/Size (\d+)/, 'size')[0]),
    root: Number(matched(trailer, /\/Root (\d+) 0 R/, 'root')[0]),
    info: matched(trailer, /(\/Info \d+ 0 R)/, 'info')[0] ?? '',
    id: matched(trailer, /(\/ID \[[^\]]*\])/, 'identifier')[0] ?? '',
    body(number) {
      const offset = revisions.find((revision) => revision.has(number))?.get(number);
      if (offset === undefined) throw new Error(`the PDF has no object ${number}`);
      return bodyAt(bytes, number, offset);
    },
  };
}
