import { PDF } from '@libpdf/core';
import { openPicture } from './open-picture.ts';

/** A4 in points. */
const SHORT = 595.28;
const LONG = 841.89;
/** From what prints well to what can just be read: the first that fits is taken. */
const SIZES = [
  { longestSide: 2480, quality: 82 },
  { longestSide: 1860, quality: 75 },
  { longestSide: 1400, quality: 60 },
] as const;
/** What a photographed page takes at most, in bytes for each pixel: larger sizes are not even tried. */
const BYTES_PER_PIXEL = 0.12;
const A4_SHAPE = SHORT / LONG;

export interface JoinedPaper {
  pictures: readonly Uint8Array[];
  title: string;
  at: Date;
  maxBytes: number;
}

const fits = (longestSide: number, { pictures, maxBytes }: JoinedPaper): boolean =>
  longestSide * longestSide * A4_SHAPE * BYTES_PER_PIXEL * pictures.length <= maxBytes;

const drawn = (picture: Uint8Array, { longestSide, quality }: (typeof SIZES)[number]) =>
  openPicture(picture)
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .jpeg({ quality })
    .toBuffer({ resolveWithObject: true });

/** A sheet that lies as the picture does, with the picture as large as it goes, in its middle. */
function addSheet(pdf: PDF, jpeg: Uint8Array, { width, height }: { width: number; height: number }): void {
  const [across, up] = width > height ? [LONG, SHORT] : [SHORT, LONG];
  const scale = Math.min(across / width, up / height);
  const size = { width: width * scale, height: height * scale };
  const place = { x: (across - size.width) / 2, y: (up - size.height) / 2 };
  pdf.addPage({ width: across, height: up }).drawImage(pdf.embedJpeg(jpeg), { ...place, ...size });
}

async function joined(paper: JoinedPaper, size: (typeof SIZES)[number]): Promise<Uint8Array> {
  const pdf = PDF.create();
  pdf.setTitle(paper.title);
  pdf.setCreator('Một Cửa');
  pdf.setProducer('Một Cửa');
  pdf.setCreationDate(paper.at);
  pdf.setModificationDate(paper.at);
  for (const picture of paper.pictures) {
    const { data, info } = await drawn(picture, size);
    addSheet(pdf, data, info);
  }
  return pdf.save();
}

/** Pictures that were taken already as one PDF, a sheet of A4 each, in their order; null when they do not fit. */
export async function joinPictures(paper: JoinedPaper): Promise<Uint8Array | null> {
  const smallest = SIZES[SIZES.length - 1];
  for (const size of SIZES) {
    if (size !== smallest && !fits(size.longestSide, paper)) continue;
    const bytes = await joined(paper, size);
    if (bytes.length <= paper.maxBytes) return bytes;
  }
  return null;
}
