import { makeCms, type SigningKey } from '../seal/make-cms.ts';
import { rangeText, valueLength } from './signature-dictionary.ts';

/** Signs a PDF whose last update holds an empty signature: over every byte but the value itself. */
export async function signUpdate(unsigned: Buffer, key: SigningKey, at: Date): Promise<Buffer> {
  const gap = unsigned.lastIndexOf('/Contents <') + '/Contents '.length;
  const resume = gap + valueLength + 2;
  const range = rangeText([0, gap, resume, unsigned.length - resume]);
  const pdf = Buffer.from(unsigned);
  pdf.write(range, pdf.lastIndexOf('/ByteRange ['), 'latin1');
  const value = await makeCms(Buffer.concat([pdf.subarray(0, gap), pdf.subarray(resume)]), key, at);
  if (value.length * 2 > valueLength) throw new Error('the signature is longer than its place');
  pdf.write(Buffer.from(value).toString('hex').toUpperCase(), gap + 1, 'latin1');
  return pdf;
}
