import { type Paper, renderPaper, sealPdf } from '@mot-cua/documents';
import { officialPapers as words } from '@mot-cua/locales';
import type { Deps } from '@mot-cua/use-cases';

/** Typesets a paper and puts the seal of the agency that issues it on it: any byte changed afterwards is noticed. */
export async function sealPaper(
  { authority, settings: { demo } }: Pick<Deps, 'authority' | 'settings'>,
  paper: Paper,
  { issuer, at }: { issuer: string; at: string },
): Promise<Uint8Array> {
  const [pdf, seal] = await Promise.all([
    renderPaper(paper, { demo }),
    authority.sealOf(demo ? words.demo(issuer) : issuer),
  ]);
  return sealPdf(pdf, seal, { reason: words.sealReason, location: words.place, at: new Date(at) });
}
