import { formPicture } from '../pdf/form-picture.ts';
import { printableData } from '../printable-text.ts';
import { typesetPdf } from '../typst-compiler.ts';

/** What stands in an open place: a line as in the head of a paper, or the visible mark of a seal. */
export type Filling = { text: string; slanted: boolean } | { seal: readonly string[] };

/** A filling, typeset to the size of its place, as objects of the paper; its own number is `first`. */
export const fillingPicture = (
  filling: Filling,
  { width, height }: { width: number; height: number },
  first: number,
): Map<number, Buffer> =>
  formPicture(typesetPdf('filling', { sheet: printableData(filling), width, height, demo: false, qr: null }), first);
