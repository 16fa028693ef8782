import { create } from 'qrcode';

/** A QR code as one path on a square grid with its quiet zone: `<svg viewBox="0 0 size size"><path d/></svg>`. */
export function qrCode(text: string): { size: number; path: string } {
  const quiet = 4;
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = [...data].flatMap((module, place) =>
    module ? [`M${(place % size) + quiet} ${Math.floor(place / size) + quiet}h1v1h-1z`] : [],
  );
  return { size: size + 2 * quiet, path: dark.join('') };
}
