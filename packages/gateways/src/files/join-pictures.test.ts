import { PDF } from '@libpdf/core';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { inspectUpload } from './inspect-upload.ts';
import { joinPictures } from './join-pictures.ts';
import { smallPicture } from './small-picture.ts';
import { turnPicture } from './turn-picture.ts';

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
const at = new Date('2026-11-29T03:00:00Z');
const join = (pictures: Uint8Array[], maxBytes = 10_000_000) =>
  joinPictures({ pictures, title: 'Giấy chứng sinh', at, maxBytes });
const clean = { scan: async () => 'clean' as const };

/** The picture that a page shows, as it lies in the file. */
function picturesOf(pdf: Uint8Array): Buffer[] {
  const text = Buffer.from(pdf).toString('latin1');
  return [...text.matchAll(/\/DCTDecode.*?stream\r?\n(.*?)\r?\nendstream/gs)].map(([, body]) =>
    Buffer.from(body ?? '', 'latin1'),
  );
}

it('makes one PDF of several pictures: in their order, each sheet as its picture lies', async () => {
  const pictures = [
    await plain(600, 800, '#ff0000').jpeg().toBuffer(),
    await plain(900, 500, '#00ff00').png().toBuffer(),
    await plain(600, 800, '#0000ff').greyscale().jpeg().toBuffer(),
  ];
  const bytes = await join(pictures);
  if (!bytes) throw new Error('They were not joined');
  const pdf = await PDF.load(bytes);
  expect(pdf.getPages().map(({ width, height }) => width > height)).toEqual([false, true, false]);
  const colours = await Promise.all(picturesOf(bytes).map(async (jpeg) => (await sharp(jpeg).stats()).dominant));
  expect(colours.slice(0, 2)).toMatchObject([{ r: 248 }, { g: 248 }]);
  expect(pdf.getTitle()).toBe('Giấy chứng sinh');
});

it('makes what is inspected as any upload is, and what it takes as one', async () => {
  const bytes = await join([await plain(600, 800, '#fff').jpeg().toBuffer()]);
  const asked = { bytes: bytes ?? new Uint8Array(), name: 'giấy.pdf', maxBytes: 10_000_000, allowed: ['pdf'] as const };
  expect(await inspectUpload(asked, clean)).toMatchObject({ ok: true, kind: 'pdf' });
});

it('draws the pages smaller until they fit, and says so when they never do', async () => {
  const heavy = await Promise.all([1, 2].map(() => noise(2000, 2600).jpeg({ quality: 95 }).toBuffer()));
  const most = 2_500_000;
  const bytes = await join(heavy, most);
  expect(bytes?.length).toBeLessThanOrEqual(most);
  expect(await join(heavy, 100_000)).toBeNull();
});

it('turns a picture to the right, and nothing else of it', async () => {
  const left = await plain(40, 80, '#f00').png().toBuffer();
  const picture = await plain(80, 80, '#00f')
    .composite([{ input: left, left: 0, top: 0 }])
    .png()
    .toBuffer();
  const turned = sharp(await turnPicture('png', await sharp(picture).extend({ right: 20 }).png().toBuffer()));
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([80, 100]);
  // What was left is on top now.
  expect([...data.subarray(0, 3)]).toEqual([255, 0, 0]);
});

it('shows a small picture of a large one', async () => {
  const small = await smallPicture(await noise(2000, 3000).jpeg().toBuffer());
  expect(await sharp(small).metadata()).toMatchObject({ format: 'jpeg', width: 427, height: 640 });
});
