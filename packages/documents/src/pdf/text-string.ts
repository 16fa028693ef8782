/** A text as a PDF writes it in any language: UTF-16 with its mark, in hexadecimal digits. */
export function textString(text: string): string {
  const utf16 = Buffer.from(text.normalize('NFC'), 'utf16le').swap16();
  return `<FEFF${utf16.toString('hex').toUpperCase()}>`;
}
