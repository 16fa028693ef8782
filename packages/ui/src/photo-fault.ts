const shortestSide = 600;
const darkest = 40;
const sample = 64;

/** The mean brightness of a picture, 0 to 255. */
function brightnessOf(picture: ImageBitmap): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: sample, height: sample });
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return 255;
  pen.drawImage(picture, 0, 0, sample, sample);
  const { data } = pen.getImageData(0, 0, sample, sample);
  let sum = 0;
  for (let at = 0; at < data.length; at += 4) sum += ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  return sum / (sample * sample);
}

/** Why a photograph of a paper may not be readable: told at once, while the paper is still in hand. */
export async function photoFault(file: File): Promise<'small' | 'dark' | null> {
  if (!file.type.startsWith('image/')) return null;
  // A kind that this browser cannot draw is judged by the server.
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  const isSmall = Math.min(picture.width, picture.height) < shortestSide;
  const isDark = brightnessOf(picture) < darkest;
  picture.close();
  if (isSmall) return 'small';
  return isDark ? 'dark' : null;
}
