import { createInflate } from 'node:zlib';
import { carriesEicar, eicarLength } from './eicar.ts';
import { latin1 } from './find-markup.ts';
import { splitPdf } from './pdf-streams.ts';
import type { UploadRefusal } from './upload-verdict.ts';

const MOST_UNPACKED = 1024 * 1024 * 1024;
const CHUNK = 1024 * 1024;
const PACKED_TWICE = /\/Filter\s*\[[^\]]*\/(?:FlateDecode|Fl)\b[^\]]*\/(?:FlateDecode|Fl)\b/;
const ZLIB_HEAD = 0x78;

/** Unpacks the streams of a PDF piece by piece: what grows beyond reason, or holds the test virus, is told. */
export async function unpackStreams(bytes: Uint8Array): Promise<UploadRefusal | null> {
  let left = MOST_UNPACKED;
  for (const { before, body } of splitPdf(latin1(bytes)).streams) {
    if (PACKED_TWICE.test(before.slice(-2048))) return 'unpacksTooLarge';
    const packed = Buffer.from(body, 'latin1');
    if (packed[0] !== ZLIB_HEAD) continue;
    const { size, infected } = await unpack(packed, left);
    if (infected) return 'infected';
    left -= size;
    if (left <= 0) return 'unpacksTooLarge';
  }
  return null;
}

async function unpack(packed: Buffer, most: number): Promise<{ size: number; infected: boolean }> {
  const inflate = createInflate({ chunkSize: CHUNK });
  inflate.end(packed);
  let size = 0;
  let tail = Buffer.alloc(0);
  try {
    for await (const chunk of inflate) {
      size += chunk.length;
      const looked = Buffer.concat([tail, chunk]);
      if (carriesEicar(looked)) return { size, infected: true };
      tail = looked.subarray(-eicarLength);
      if (size >= most) break;
    }
  } catch {
    // What does not unpack shows as a gap in the page; it cannot grow.
  }
  return { size, infected: false };
}
