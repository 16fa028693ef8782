import { deflateSync } from 'node:zlib';
import { eicar, jpeg, jpegSegment, pdf, png } from '../sample-files.ts';
import { zip } from './archives.ts';

const page = '<!doctype html><html><body><script>alert(1)</script></body></html>';
const php = '<?php system($_GET[0]); ?>';
const join = (...parts: (Buffer | string)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));
const half = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length / 2));

/** Whole in its structure, but with less picture than it claims. */
const hollow = (): Buffer => {
  const whole = png(400, 400);
  const lying = png(4000, 4000);
  return join(lying.subarray(0, 33), whole.subarray(33));
};

/** Pictures that are something else too, that burst, or that are broken; each by what is wrong with it. */
export const unsafePictures = (): Map<string, Buffer> =>
  new Map<string, Buffer>([
    ['PNG of 50,000 by 50,000 pixels', png(50_000, 50_000)],
    ['PNG far too long', png(60_000, 10)],
    ['PNG of 144 million pixels', png(12_000, 12_000)],
    ['JPEG of 50,000 by 50,000 pixels', jpeg(50_000, 50_000)],
    ['JPEG of 400 million pixels', jpeg(20_000, 20_000)],
    ['PNG with less in it than it claims', hollow()],
    ['JPEG with less in it than it claims', jpeg(3000, 3000)],
    ['JPEG and page', join(jpeg(), page)],
    ['JPEG and archive', join(jpeg(), zip({ 'a.js': 'alert(1)' }))],
    ['JPEG and PHP', join(jpeg(), php)],
    ['JPEG and PDF', join(jpeg(), pdf())],
    ['JPEG and the test virus', join(jpeg(), eicar())],
    ['JPEG with a page in its remark', jpeg(8, 8, [jpegSegment(0xfe, Buffer.from(page))])],
    ['JPEG with PHP in its EXIF', jpeg(8, 8, [jpegSegment(0xe1, Buffer.from(`Exif\0\0${php}`))])],
    ['JPEG with the test virus in its remark', jpeg(8, 8, [jpegSegment(0xfe, eicar())])],
    ['PNG and page', join(png(), page)],
    ['PNG and archive', join(png(), zip({ 'a.js': 'alert(1)' }))],
    ['PNG and program', join(png(), 'MZ\x90\0')],
    ['PNG with a script in its text', png(2, 2, [['tEXt', `Comment\0${page}`]])],
    ['PNG with PHP in a chunk of its own', png(2, 2, [['prVt', php]])],
    ['PNG with the test virus in its text', png(2, 2, [['tEXt', `a\0${eicar().toString('latin1')}`]])],
    ['half a JPEG', half(jpeg())],
    ['half a PNG', half(png(100, 100))],
    ['PNG whose pixels do not unpack', join(png().subarray(0, 33), deflateSync(Buffer.alloc(9)))],
  ]);
