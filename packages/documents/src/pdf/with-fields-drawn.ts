import { appendUpdate } from './append-update.ts';
import { type PdfFile, pdfFile } from './pdf-file.ts';

const stream = (drawing: string): string => `<<\n/Length ${drawing.length}\n>>\nstream\n${drawing}\nendstream`;

/** The pictures of the fields of a page, each with the corner where it stands. */
function picturesOn(file: PdfFile, page: string): { picture: string; corner: string }[] {
  const [, annotations = ''] = /\/Annots \[([^\]]*)\]/.exec(page) ?? [];
  return [...annotations.matchAll(/(\d+) 0 R/g)].flatMap(([, name]) => {
    const field = file.body(Number(name)).toString('latin1');
    const [, picture] = /\/AP << \/N (\d+) 0 R >>/.exec(field) ?? [];
    const [, corner] = /\/Rect \[([-\d.]+ [-\d.]+) /.exec(field) ?? [];
    return picture && corner ? [{ picture, corner }] : [];
  });
}

function drawn(file: PdfFile): Uint8Array {
  const all = [...new Set(file.revisions.flatMap((revision) => [...revision.keys()]))].sort((a, b) => a - b);
  const textOf = (number: number) => file.body(number).toString('latin1', 0, 4000);
  const [kids = ''] = all
    .map(textOf)
    .flatMap((text) => /\/Type \/Pages\b[\s\S]*\/Kids \[(\d+) 0 R/.exec(text)?.[1] ?? []);
  const page = Number(kids);
  const body = file.body(page).toString('latin1');
  const pictures = picturesOn(file, body);
  if (pictures.length === 0) return file.bytes;
  const [begin, end] = [file.size, file.size + 1];
  const drawing = pictures.map(({ corner }, place) => `q 1 0 0 1 ${corner} cm /field${place} Do Q`).join('\n');
  const names = pictures.map(({ picture }, place) => `/field${place} ${picture} 0 R`).join(' ');
  const isNamed = body.includes('/XObject <<');
  const resources = isNamed
    ? body.replace('/XObject <<', `/XObject <<\n${names}`)
    : body.replace('/Resources <<', `/Resources <<\n/XObject << ${names} >>`);
  return appendUpdate(
    file,
    new Map([
      [page, resources.replace(/\/Contents (\d+ 0 R)/, `/Contents [${begin} 0 R $1 ${end} 0 R]`)],
      [begin, stream('q')],
      [end, stream(`Q\n${drawing}`)],
    ]),
  );
}

/** For eyes that see no form fields: the PDF with the fields of its first page drawn into the page. */
export function withFieldsDrawn(pdf: Uint8Array): Uint8Array {
  try {
    return drawn(pdfFile(pdf));
  } catch {
    return pdf;
  }
}
