import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { withFieldsDrawn } from './pdf/with-fields-drawn.ts';

const folder = join('/', 'first-page');
const sheet = '#set page(width: 210mm, height: 297mm, margin: 0pt)\n#image("paper.pdf", page: 1, width: 100%)';

let shared: NodeCompiler | undefined;

/** A drawing of two thirds of the size, and the same to every eye. */
const rounded = (svg: string): string =>
  svg.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

/** The first page of a PDF as a picture (SVG), drawn from the file itself. Null: it cannot be drawn. */
export function firstPage(pdf: Uint8Array): string | null {
  shared ??= NodeCompiler.create({ workspace: folder });
  const place = join(folder, 'paper.pdf');
  shared.mapShadow(place, Buffer.from(withFieldsDrawn(pdf)));
  const drawn = shared.compile({ mainFileContent: sheet });
  const svg = drawn.result ? shared.plainSvg(drawn.result) : '';
  shared.unmapShadow(place);
  shared.evictCache(1);
  // The page stands in the sheet as a picture of its own: that one is what is wanted.
  const [, page] = /data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/.exec(svg) ?? [];
  return page ? rounded(Buffer.from(page, 'base64').toString()) : null;
}
