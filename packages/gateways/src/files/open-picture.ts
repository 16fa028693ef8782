import sharp, { type Sharp } from 'sharp';

const MOST_PIXELS = 120_000_000;

// One picture uses one thread and leaves nothing behind; only the two kinds that are taken can be read at all.
sharp.concurrency(1);
sharp.cache(false);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng'] });

/** A picture to be drawn anew; whatever is wrong with it throws. Read line by line, unless it is turned. */
export const openPicture = (bytes: Uint8Array, { turned = false } = {}): Sharp =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: !turned });
