import { openPicture } from './open-picture.ts';

const LONGEST_SIDE = 640;
const QUALITY = 70;

/** A picture that was taken already, small enough to be shown beside others over a bad line; as JPEG. */
export const smallPicture = (bytes: Uint8Array): Promise<Uint8Array> =>
  openPicture(bytes)
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
