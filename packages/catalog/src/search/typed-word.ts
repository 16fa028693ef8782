/** A word as it was typed: its bare letters, and the marks on them whatever letter of the word carries them. */
export interface TypedWord {
  readonly plain: string;
  /** Empty where none were typed. */
  readonly marks: string;
}

const marksOf = (word: string): string => [...(word.normalize('NFD').match(/\p{M}|đ/gu) ?? [])].sort().join('');

const plainOf = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** The words of a text in lower case; hòa and hoà are the same word. */
export const typedWords = (text: string): TypedWord[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => ({ plain: plainOf(word), marks: marksOf(word) }));
