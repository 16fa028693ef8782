/** Control, format (zero-width, direction) and surrogate characters: nobody typed them. White space is kept. */
const invisible = /\ufeff|(?!\s)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text as a person meant it: without invisible characters, one space between words, composed (NFC). */
export const normaliseLine = (text: string): string =>
  text.replace(invisible, '').replace(/\s+/gu, ' ').trim().normalize('NFC');

/** The same for a text of several lines, which keeps its line breaks. */
export const normaliseText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').split('\n').map(normaliseLine).join('\n').trim();
