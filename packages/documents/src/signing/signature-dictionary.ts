import { textString } from '../pdf/text-string.ts';

/** What a signature says of itself; `at` is the time that the signer claims. */
export interface SignatureWords {
  name: string;
  reason: string;
  location: string;
  at: Date;
}

/** Hexadecimal digits kept free for the signature itself. */
export const valueLength = 12_288;
const rangeLength = 40;

const stamp = (at: Date): string => `D:${at.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;

/** After this signature nothing may change but what is filled into the form, and further signatures. */
export const certifies =
  '/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]';

export const rangeText = (range: readonly number[]): string => `/ByteRange [${range.join(' ')}]`.padEnd(rangeLength);

/** A signature before its value is known: its range and its value are filled in where they stand. */
export const signatureDictionary = (
  { name, reason, location, at }: SignatureWords,
  { certifying, range = [0, 0, 0, 0], value = '' }: { certifying: boolean; range?: readonly number[]; value?: string },
): string =>
  [
    '<<',
    '/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    `/Name ${textString(name)}\n/Reason ${textString(reason)}\n/Location ${textString(location)}`,
    `/M (${stamp(at)})`,
    ...(certifying ? [certifies] : []),
    rangeText(range),
    `/Contents <${value.padEnd(valueLength, '0')}>`,
    '>>',
  ].join('\n');

const words = '<FEFF(?:[0-9A-F]{4})*>';
const shape = new RegExp(
  [
    '^<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached',
    `/Name ${words}\n/Reason ${words}\n/Location ${words}`,
    '/M \\(D:\\d{14}Z\\)',
    '/ByteRange \\[\\d+ \\d+ \\d+ \\d+\\] *',
    `/Contents <[0-9A-F]{${valueLength}}>`,
    '>>$',
  ].join('\n'),
);

/** Whether this is a seal as we write it, and nothing besides. */
export const isSeal = (dictionary: string): boolean => shape.test(dictionary);
