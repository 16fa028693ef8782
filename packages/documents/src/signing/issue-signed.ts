import { appendUpdate } from '../pdf/append-update.ts';
import { pdfFile } from '../pdf/pdf-file.ts';
import { textString } from '../pdf/text-string.ts';
import type { SigningKey } from '../seal/make-cms.ts';
import { filledWords, type Numbered, sealLines } from './filled-words.ts';
import { type Filling, fillingPicture } from './fillings.ts';
import { filledField } from './form-field.ts';
import { signUpdate } from './sign-update.ts';
import { type SignatureWords, signatureDictionary } from './signature-dictionary.ts';
import { signedFields } from './signed-fields.ts';

/** Fills number, date and the mark of the seal into a signed paper, and seals it as a whole. */
export async function issueSigned(
  signed: Uint8Array,
  key: SigningKey,
  words: SignatureWords,
  numbered: Numbered,
): Promise<Uint8Array> {
  const file = pdfFile(signed);
  const fields = signedFields(file);
  const { number, date } = filledWords(numbered);
  const signature = file.size;
  const objects = new Map<number, Buffer | string>([[signature, signatureDictionary(words, { certifying: false })]]);
  let next = signature + 1;
  const fill = (name: 'number' | 'date' | 'seal', value: string, filling: Filling): void => {
    const { object, body, ...place } = fields[name];
    const drawn = fillingPicture(filling, place, next);
    for (const [each, content] of drawn) objects.set(each, content);
    objects.set(object, filledField(body, value, next));
    next += drawn.size;
  };
  fill('number', textString(number), { text: number, slanted: false });
  fill('date', textString(date), { text: date, slanted: true });
  fill('seal', `${signature} 0 R`, { seal: sealLines(words.name, words.at) });
  return signUpdate(appendUpdate(file, objects), key, words.at);
}
