const MARKUP = /<\s*(?:script|html|body|head|svg|iframe|img|object|embed|!doctype)\b|<\?php|javascript:/i;
const OTHER_FILES = ['%PDF-', 'PK\x03\x04', 'PK\x05\x06', 'MZ\x90', '\x7fELF', 'Rar!', '7z\xbc\xaf'];

/** Whether a browser or server could take these bytes for a page or a script. */
export function carriesMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(latin1(bytes));
}

/** Whether another kind of file, or a page, hides in these bytes. */
export function carriesOtherFile(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  return OTHER_FILES.some((mark) => text.includes(mark)) || carriesMarkup(bytes);
}

/** One character per byte, so that positions in the text are positions in the bytes. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
