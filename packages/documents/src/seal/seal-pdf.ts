import { PDF } from '@libpdf/core';
import type { Seal } from './seal.ts';
import { p12SignerOf } from './seal-key.ts';

// The library escapes these twice, so readers would show stray backslashes.
const unescapable: Record<string, string> = { '(': '[', ')': ']', '\\': '/', '\r': ' ', '\n': ' ' };

const plain = (text: string) =>
  text.normalize('NFC').replace(/[()\\\r\n]/g, (character) => unescapable[character] ?? '');

/**
 * The PDF with the agency's electronic seal appended as a PAdES B-B signature over the whole file.
 * `at` is the claimed signing time (no time-stamp authority).
 */
export async function sealPdf(
  pdf: Uint8Array,
  seal: Seal,
  options: { reason: string; location: string; at: Date },
): Promise<Uint8Array> {
  const document = await PDF.load(pdf);
  const signer = await p12SignerOf(seal);
  const reason = plain(options.reason);
  const location = plain(options.location);
  const sealed = await document.sign({ signer, reason, location, signingTime: options.at, level: 'B-B' });
  return sealed.bytes;
}
