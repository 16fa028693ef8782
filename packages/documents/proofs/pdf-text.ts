import { PDF } from '@libpdf/core';

/** The text of a PDF, page after page, with runs of white space as one space. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const document = await PDF.load(pdf);
  const pages = document.getPages().map((page) => page.extractText().text);
  return pages.join(' ').replace(/\s+/g, ' ');
}
