import { inflateSync } from 'node:zlib';

const MOST_UNPACKED = 64 * 1024 * 1024;
const STREAM_STARTS = /(?<![A-Za-z])stream[ \t]*(?:\r\n|\n|\r)/g;

export interface PdfStream {
  /** All text since the stream before, ending in the dictionary of this one. */
  before: string;
  body: string;
}

/** Splits a PDF (one character per byte) into its text outside streams and its streams. */
export function splitPdf(text: string): { outside: string; streams: PdfStream[] } {
  const streams: PdfStream[] = [];
  let from = 0;
  for (const start of text.matchAll(STREAM_STARTS)) {
    if (start.index < from) continue;
    const bodyAt = start.index + start[0].length;
    const end = text.indexOf('endstream', bodyAt);
    if (end === -1) break;
    streams.push({ before: text.slice(from, start.index), body: text.slice(bodyAt, end) });
    from = end;
  }
  return { outside: streams.map(({ before }) => before).join('') + text.slice(from), streams };
}

/** Whether a word inside the body starts a stream again: a way to hide one from those who read in order. */
export function hidesStream({ body }: PdfStream): boolean {
  return body.search(STREAM_STARTS) !== -1;
}

/** Whether a stream holds further objects; readers do not insist on its type, so its shape counts too. */
export function holdsObjects(before: string): boolean {
  return before.includes('/ObjStm') || /\/First\s+\d+(?!\d*\s+\d+\s+R)/.test(before);
}

/** The objects in the given streams, written as if they stood in the file itself; null when one cannot be read. */
export function unpackObjects(streams: readonly PdfStream[]): string | null {
  const unpacked: string[] = [];
  let left = MOST_UNPACKED;
  for (const { before, body } of streams) {
    const text = left > 0 ? plainText(body, left) : null;
    if (text === null) return null;
    left -= text.length;
    unpacked.push(writeOut(text, Number(/.*\/First\s+(\d+)/s.exec(before)?.[1] ?? 0)));
  }
  return unpacked.join('\n');
}

/** Tries the packings that are in use, whatever the dictionary says; only what starts like objects counts. */
function plainText(body: string, most: number): string | null {
  const hex = /^[\s0-9A-Fa-f]+>?\s*$/.test(body) ? Buffer.from(body.replace(/[\s>]/g, ''), 'hex') : null;
  const raw = Buffer.from(body, 'latin1');
  const tries = [inflate(raw, most), body, hex && inflate(hex, most), hex?.toString('latin1')];
  return tries.find((text) => text && /^\s*\d+\s+\d+\s/.test(text)) ?? null;
}

function inflate(packed: Buffer, most: number): string | null {
  try {
    return inflateSync(packed, { maxOutputLength: most }).toString('latin1');
  } catch {
    return null;
  }
}

function writeOut(text: string, first: number): string {
  const index = (text.slice(0, first).match(/\d+/g) ?? []).map(Number);
  const objects: string[] = [];
  for (let at = 0; at + 1 < index.length; at += 2) {
    const from = first + (index[at + 1] ?? 0);
    const to = index[at + 3] === undefined ? text.length : first + (index[at + 3] ?? 0);
    objects.push(`${index[at]} 0 obj\n${text.slice(from, to)}\nendobj`);
  }
  return [...objects, text].join('\n');
}
