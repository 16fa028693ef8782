import { crc32 } from 'node:zlib';
import { carriesMarkup } from './find-markup.ts';
import { isPictureTooLarge } from './picture-size.ts';
import type { UploadRefusal } from './upload-verdict.ts';

const SIGNATURE_LENGTH = 8;
const AROUND_DATA = 12;

/** Walks the chunks of a PNG; null when it is whole and harmless. */
export function inspectPng(bytes: Uint8Array): UploadRefusal | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = SIGNATURE_LENGTH;
  let pictureSeen = false;
  while (at + AROUND_DATA <= data.length) {
    const length = data.readUInt32BE(at);
    const type = data.toString('latin1', at + 4, at + 8);
    const end = at + AROUND_DATA + length;
    if (type === 'IHDR' && isTooLarge(data, at)) return 'pictureTooLarge';
    if ((at === SIGNATURE_LENGTH) !== (type === 'IHDR') || end > data.length) return 'damaged';
    if (crc32(data.subarray(at + 4, end - 4)) !== data.readUInt32BE(end - 4)) return 'damaged';
    if (type !== 'IDAT' && carriesMarkup(data.subarray(at + 4, end - 4))) return 'activeContent';
    pictureSeen ||= type === 'IDAT';
    at = end;
    if (type === 'IEND') return pictureSeen && isPadding(data.subarray(at)) ? null : 'damaged';
  }
  return 'damaged';
}

function isTooLarge(data: Buffer, at: number): boolean {
  return data.length >= at + 16 && isPictureTooLarge(data.readUInt32BE(at + 8), data.readUInt32BE(at + 12));
}

function isPadding(rest: Buffer): boolean {
  return rest.every((byte) => byte === 0);
}
