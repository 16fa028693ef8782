import { appendUpdate } from '../pdf/append-update.ts';
import { type PdfFile, pdfFile } from '../pdf/pdf-file.ts';
import type { SigningKey } from '../seal/make-cms.ts';
import { type Numbered, openWords } from './filled-words.ts';
import { type Filling, fillingPicture } from './fillings.ts';
import { formField } from './form-field.ts';
import { openPlaces, placeNames } from './open-places.ts';
import { signUpdate } from './sign-update.ts';
import { type SignatureWords, signatureDictionary } from './signature-dictionary.ts';

const line = (text: string, slanted: boolean): Filling => ({ text, slanted });

const before = (dictionary: string, added: string): string => dictionary.replace(/\n>>$/, `\n${added}\n>>`);

/** The links that stood for the places are tagged as what they are now. */
function asForms(file: PdfFile): [number, string][] {
  return [...(file.revisions.at(-1)?.keys() ?? [])].flatMap((number): [number, string][] => {
    const text = file.body(number).toString('latin1', 0, 400);
    return text.includes('/S /Link') && text.includes('/OBJR')
      ? [[number, file.body(number).toString('latin1').replace('/S /Link', '/S /Form')]]
      : [];
  });
}

function fontOf(file: PdfFile): number {
  const found = [...(file.revisions.at(-1)?.keys() ?? [])].find((number) =>
    /\/Subtype \/Type0\s+\/BaseFont \/[A-Z]{6}\+Tinos-Regular/.test(file.body(number).toString('latin1', 0, 200)),
  );
  if (found === undefined) throw new Error('the paper has no regular font');
  return found;
}

const emptyPicture = '<<\n/Type /XObject\n/Subtype /Form\n/BBox [0 0 1 1]\n/Length 0\n>>\nstream\n\nendstream';

/**
 * An open paper, signed by the person who approved it as a certification of level 2: number, date and seal may be
 * filled in afterwards, and nothing else may change. The same paper, key and time give the same bytes.
 */
export async function signApproved(
  paper: Uint8Array,
  key: SigningKey,
  words: SignatureWords,
  head: Pick<Numbered, 'symbol' | 'place'>,
): Promise<Uint8Array> {
  const file = pdfFile(paper);
  const places = openPlaces(file);
  const placeholders = openWords(head);
  const [form, signature, empty, number] = [file.size, file.size + 1, file.size + 2, file.size + 3];
  const objects = new Map<number, Buffer | string>(asForms(file));
  const draw = (filling: Filling, place: { width: number; height: number }, first: number): number => {
    const drawn = fillingPicture(filling, place, first);
    for (const [each, body] of drawn) objects.set(each, body);
    return first + drawn.size;
  };
  const date = draw(line(placeholders.number, false), places.number, number);
  draw(line(placeholders.date, true), places.date, date);
  const values = { number: '()', date: '()', seal: 'null', leader: `${signature} 0 R` };
  const pictures = { number, date, seal: empty, leader: empty };
  for (const name of placeNames)
    objects.set(places[name].object, formField(name, places[name], values[name], pictures[name]));
  const fields = placeNames.map((name) => `${places[name].object} 0 R`).join(' ');
  const font = `/DR << /Font << /F ${fontOf(file)} 0 R >> >>`;
  objects.set(form, `<<\n/Fields [${fields}]\n/SigFlags 3\n${font}\n>>`);
  objects.set(signature, signatureDictionary(words, { certifying: true }));
  objects.set(empty, emptyPicture);
  const catalog = file.body(file.root).toString('latin1');
  objects.set(file.root, before(catalog, `/AcroForm ${form} 0 R\n/Perms << /DocMDP ${signature} 0 R >>`));
  return signUpdate(appendUpdate(file, objects), key, words.at);
}
