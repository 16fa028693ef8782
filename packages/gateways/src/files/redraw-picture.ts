import { openPicture } from './open-picture.ts';

const HEAVY_PIXELS = 25_000_000;
const MOST_SECONDS = 30;
const QUALITY = 90;
/** Even a JPEG of one colour takes more bytes than this for its pixels. */
const MOST_PIXELS_PER_BYTE = 2_000;

const pixelsOf = async (bytes: Uint8Array): Promise<number> => {
  const { width = 0, height = 0 } =
    (await openPicture(bytes)
      .metadata()
      .catch(() => null)) ?? {};
  return width * height;
};

/** Whether drawing it anew would keep a person waiting. */
export const isHeavyPicture = async (bytes: Uint8Array): Promise<boolean> => (await pixelsOf(bytes)) > HEAVY_PIXELS;

/**
 * Draws a picture anew, upright and in sRGB: only its pixels remain, no place, no camera, no hidden bytes. Null when it
 * cannot be drawn.
 */
export async function redrawPicture(kind: 'jpeg' | 'png', bytes: Uint8Array): Promise<Uint8Array | null> {
  const isHollow = kind === 'jpeg' && (await pixelsOf(bytes)) > bytes.length * MOST_PIXELS_PER_BYTE;
  if (isHollow) return null;
  const picture = openPicture(bytes).timeout({ seconds: MOST_SECONDS }).autoOrient();
  const drawn = kind === 'jpeg' ? picture.jpeg({ quality: QUALITY }) : picture.png({ compressionLevel: 6 });
  return drawn.toBuffer().catch(() => null);
}
