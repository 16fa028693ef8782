import { openPicture } from './open-picture.ts';

const QUALITY = 92;

/** A picture that was taken already, a quarter turned to the right. */
export function turnPicture(kind: 'jpeg' | 'png', bytes: Uint8Array): Promise<Uint8Array> {
  const turned = openPicture(bytes, { turned: true }).rotate(90);
  return (kind === 'jpeg' ? turned.jpeg({ quality: QUALITY }) : turned.png({ compressionLevel: 6 })).toBuffer();
}
