/** Control, format (zero-width, direction) and surrogate characters: nobody typed them. A line break is kept. */
const invisible = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text as a person meant it: composed (NFC), without invisible characters, one space between words. */
export const normaliseLine = (text: string): string =>
  text.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '').trim();

/** The same for a text of several lines, which keeps its line breaks. */
export const normaliseText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').split('\n').map(normaliseLine).join('\n').trim();
