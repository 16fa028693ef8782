import { type Paper, renderPaper, sealPdf } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';

/** Typesets a paper and puts the agency's seal on it: any byte changed afterwards is noticed. */
export async function sealPaper(
  { authority, settings }: Pick<Deps, 'authority' | 'settings'>,
  paper: Paper,
  at: string,
): Promise<Uint8Array> {
  const pdf = await renderPaper(paper, { demo: settings.demo });
  return sealPdf(pdf, authority, { reason: words.sealReason, location: words.place, at: new Date(at) });
}
