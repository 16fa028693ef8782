import { PDF, PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '@libpdf/core';
import type { UploadRefusal } from './upload-verdict.ts';

const MOST_OBJECTS = 300_000;
const MOST_PAGES = 3_000;

const RUNS = new Set(
  'JavaScript JS Launch SubmitForm ImportData GoToE Rendition RichMedia RichMediaExecute RichMediaContent XFA AA EF EmbeddedFile EmbeddedFiles FileAttachment Movie Sound 3D'.split(
    ' ',
  ),
);

/** Follows every reference from the catalogue on, as a viewer would, packed objects included; null when nothing acts. */
export async function walkPdf(bytes: Uint8Array): Promise<UploadRefusal | null> {
  const pdf = await PDF.load(bytes).catch(() => null);
  if (!pdf) return 'damaged';
  if (pdf.isEncrypted) return 'encrypted';
  try {
    if (pdf.getPageCount() > MOST_PAGES) return 'unpacksTooLarge';
    return walk(pdf, pdf.context.catalog.getDict());
  } catch {
    return 'damaged';
  } finally {
    PdfRef.clearCache();
  }
}

function walk(pdf: PDF, catalog: PdfDict): UploadRefusal | null {
  if (actsAtOpening(pdf, catalog)) return 'activeContent';
  const seen = new Set<string>();
  const waiting: PdfObject[] = [catalog];
  let visited = 0;
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    visited += 1;
    if (visited > MOST_OBJECTS) return 'unpacksTooLarge';
    if (object instanceof PdfRef) {
      if (seen.has(object.toString())) continue;
      seen.add(object.toString());
      const found = pdf.getObject(object);
      if (found) waiting.push(found);
    } else if (object instanceof PdfName) {
      if (RUNS.has(object.value)) return 'activeContent';
    } else if (object instanceof PdfArray) {
      waiting.push(...object);
    } else if (object instanceof PdfDict) {
      for (const [key, value] of object) waiting.push(key, value);
    }
  }
  return null;
}

/** A place in the document may be shown at opening; nothing else may be done. */
function actsAtOpening(pdf: PDF, catalog: PdfDict): boolean {
  const action = catalog.get('OpenAction', (ref) => pdf.getObject(ref));
  if (!(action instanceof PdfDict)) return false;
  return action.getName('S')?.value !== 'GoTo' || action.has('Next');
}
