import { carriesMarkup, carriesOtherFile } from './find-markup.ts';
import { isPictureTooLarge } from './picture-size.ts';
import type { UploadRefusal } from './upload-verdict.ts';

const MOST_PHONE_TRAILER = 65_536;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

type Walk = { end: number } | { refused: UploadRefusal };

/** Walks the segments of a JPEG; null when it is whole and harmless. */
export function inspectJpeg(bytes: Uint8Array): UploadRefusal | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  do {
    const walk = walkPicture(data, at);
    if ('refused' in walk) return walk.refused;
    at = walk.end;
    // Phones put the brightness map or the preview as further whole JPEGs behind the first.
  } while (data[at] === 0xff && data[at + 1] === 0xd8);
  return isHarmlessEnd(data.subarray(at)) ? null : 'damaged';
}

function walkPicture(data: Buffer, start: number): Walk {
  let at = start + 2;
  let frameSeen = false;
  while (at + 4 <= data.length) {
    if (data[at] !== 0xff) return { refused: 'damaged' };
    const marker = data[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + data.readUInt16BE(at + 2);
    if (end > data.length || marker === END_OF_IMAGE) return { refused: 'damaged' };
    const segment = data.subarray(at + 4, end);
    frameSeen ||= isFrame(marker);
    if (isFrame(marker) && isFrameTooLarge(segment)) return { refused: 'pictureTooLarge' };
    if (isRemark(marker) && carriesMarkup(segment)) return { refused: 'activeContent' };
    at = marker === START_OF_SCAN ? endOfScan(data, end) : end;
    const ended = marker === START_OF_SCAN && data[at] === 0xff && data[at + 1] === END_OF_IMAGE;
    if (ended) return frameSeen ? { end: at + 2 } : { refused: 'damaged' };
  }
  return { refused: 'damaged' };
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function isFrameTooLarge(segment: Buffer): boolean {
  return segment.length >= 5 && isPictureTooLarge(segment.readUInt16BE(3), segment.readUInt16BE(1));
}

function isRemark(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
}

/** Position of the first marker behind the picture data; stuffed zeros and restart marks belong to the data. */
function endOfScan(data: Buffer, start: number): number {
  let at = data.indexOf(0xff, start);
  while (at !== -1 && at + 1 < data.length) {
    const next = data[at + 1] ?? 0;
    const partOfData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!partOfData && next !== 0xff) return at;
    at = data.indexOf(0xff, at + (partOfData ? 2 : 1));
  }
  return data.length;
}

function isHarmlessEnd(rest: Buffer): boolean {
  if (rest.every((byte) => byte === 0)) return true;
  // Samsung phones append a small directory of their own, closed by these four letters.
  const fromPhone = rest.length <= MOST_PHONE_TRAILER && rest.toString('latin1').endsWith('SEFT');
  return fromPhone && rest.includes('SEFH') && !carriesOtherFile(rest);
}
