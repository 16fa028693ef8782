import sharp, { type Sharp } from 'sharp';
import { jpeg, png } from '../sample-files.ts';

const drawn = (width = 640, height = 480, channels: 3 | 4 = 3): Sharp =>
  sharp({
    create: { width, height, channels, background: '#c8102e', noise: { type: 'gaussian', mean: 128, sigma: 30 } },
  });

const place = {
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 42/1', GPSLongitudeRef: 'E', GPSLongitude: '105/1 51/1 0/1' },
};
const camera = { IFD0: { Make: 'Dien thoai', Model: 'X1', Copyright: 'Nguyen Van An' } };

const jpegs: Readonly<Record<string, () => Sharp>> = {
  'of a phone': () => drawn().jpeg({ quality: 92 }),
  'of good quality': () => drawn().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }),
  'of poor quality': () => drawn().jpeg({ quality: 20 }),
  'that appears step by step': () => drawn().jpeg({ progressive: true }),
  'in grey': () => drawn().greyscale().jpeg(),
  'in the colours of print': () => drawn().toColourspace('cmyk').jpeg(),
  'with the place where it was taken': () =>
    drawn()
      .withExif({ ...camera, ...place })
      .jpeg(),
  'with the name of its camera': () => drawn().withExif(camera).jpeg(),
  'lying on its side': () => drawn().withMetadata({ orientation: 6 }).jpeg(),
  'upside down': () => drawn().withMetadata({ orientation: 3 }).jpeg(),
  mirrored: () => drawn().withMetadata({ orientation: 2 }).jpeg(),
  'with a profile of colours': () => drawn().withIccProfile('p3').jpeg(),
  'of 12 million pixels': () => drawn(4000, 3000).jpeg({ quality: 60 }),
  'very small': () => drawn(1, 1).jpeg(),
  'of a long receipt': () => drawn(400, 6000).jpeg(),
};

const pngs: Readonly<Record<string, () => Sharp>> = {
  'of a screen': () => drawn().png(),
  'that lets light through': () => drawn(300, 300, 4).png(),
  'with few colours': () => drawn().png({ palette: true, colours: 8 }),
  'in grey': () => drawn().greyscale().png(),
  'in lines that are woven': () => drawn().png({ progressive: true }),
  'in fine steps': () => drawn().toColourspace('rgb16').png(),
  'with the place where it was taken': () =>
    drawn()
      .withExif({ ...camera, ...place })
      .png(),
  'packed hard': () => drawn().png({ compressionLevel: 9 }),
};

/** Pictures that citizens really send; each by what is in it. */
export async function safePictures(): Promise<Map<string, Buffer>> {
  const all = new Map<string, Buffer>();
  for (const [what, draw] of Object.entries(jpegs)) all.set(`JPEG ${what}`, await draw().toBuffer());
  for (const [what, draw] of Object.entries(pngs)) all.set(`PNG ${what}`, await draw().toBuffer());
  all.set('JPEG with a second one behind it', Buffer.concat([jpeg(), jpeg()]));
  all.set('PNG with a remark', png(20, 20, [['tEXt', 'Software\0Scanner']]));
  return all;
}
