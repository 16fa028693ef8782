import { appendUpdate } from '../pdf/append-update.ts';
import { type PdfFile, pdfFile } from '../pdf/pdf-file.ts';
import { filledField } from './form-field.ts';
import { certifies, isSeal } from './signature-dictionary.ts';
import { type SignedField, signedFields } from './signed-fields.ts';

type Filled = 'number' | 'date' | 'seal';

const places: Record<Filled, { width: number; height: number }> = {
  number: { width: 220, height: 22 },
  date: { width: 300, height: 22 },
  seal: { width: 260, height: 50 },
};
const text = /^<FEFF(?:[0-9A-F]{4})*>$/;

const textOf = (file: PdfFile, number: number): string => file.body(number).toString('latin1');

/** What stands in a field now, as it must: the field as it was signed, with a value and a picture. */
function troubleIn(name: Filled, field: SignedField, file: PdfFile, signed: PdfFile): string | null {
  if (field.width > places[name].width || field.height > places[name].height) return `the place of ${name} is too big`;
  const now = textOf(file, field.object);
  const [, value = ''] = /\n\/V (.*)\n/.exec(now) ?? [];
  const picture = Number(/\n\/AP << \/N (\d+) 0 R >>\n/.exec(now)?.[1]);
  if (name === 'seal' ? value !== `${signed.size} 0 R` : !text.test(value)) return `${name} has another kind of value`;
  if (!(picture > signed.size && picture < file.size)) return `${name} is drawn by what was there before`;
  return now === filledField(field.body, value, picture) ? null : `${name} is another field`;
}

/** The leader's signature allows nothing but filling in; a paper that was signed otherwise is not ours. */
function isCertified(signed: PdfFile, leader: SignedField): boolean {
  const [, signature = ''] = /\n\/V (\d+) 0 R\n/.exec(leader.body) ?? [];
  const catalog = textOf(signed, signed.root);
  return (
    catalog.includes(`/Perms << /DocMDP ${signature} 0 R >>`) && textOf(signed, Number(signature)).includes(certifies)
  );
}

/** An added object draws with what was added, and not with what was signed. */
function drawsItself(file: PdfFile, number: number, first: number): boolean {
  const body = file.body(number);
  const stream = body.indexOf('\nstream\n');
  const dictionary = body.toString('latin1', 0, stream === -1 ? body.length : stream);
  return [...dictionary.matchAll(/(\d+)\s+\d+\s+R\b/g)].every(([, name]) => Number(name) > first);
}

function troubleOf(revision: Uint8Array, pdf: Uint8Array): string | null {
  const [signed, file] = [pdfFile(revision), pdfFile(pdf)];
  const fields = signedFields(signed);
  if (!isCertified(signed, fields.leader)) return 'the personal signature is not a certification';
  const update = [...(file.revisions[0]?.keys() ?? [])];
  const filled = (['number', 'date', 'seal'] as const).map((name) => fields[name].object);
  const added = update.filter((number) => !filled.includes(number));
  const pictures = added.filter((number) => number !== signed.size);
  if (added.some((number) => number < signed.size)) return 'an object that was signed was replaced';
  for (const name of ['number', 'date', 'seal'] as const) {
    const trouble = update.includes(fields[name].object)
      ? troubleIn(name, fields[name], file, signed)
      : `${name} was not filled in`;
    if (trouble) return trouble;
  }
  if (!added.includes(signed.size) || !isSeal(textOf(file, signed.size))) return 'the seal is not one of ours';
  if (!pictures.every((number) => drawsItself(file, number, signed.size))) return 'a picture shows what was signed';
  const written = appendUpdate(signed, new Map(update.map((number) => [number, file.body(number)])));
  return written.equals(file.bytes) ? null : 'the update says more than its objects';
}

/**
 * Why what came after the personal signature did more than to fill in number, date and seal; null when it did not. The
 * update is written again from its objects and compared byte for byte, so that nothing can hide in it.
 */
export function onlyFilledIn(revision: Uint8Array, pdf: Uint8Array): string | null {
  try {
    return troubleOf(revision, pdf);
  } catch (error) {
    return error instanceof Error ? error.message : 'the update cannot be read';
  }
}
