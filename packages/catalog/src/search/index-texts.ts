import { type TypedWord, typedWords } from './typed-word.ts';

/** A thing that can be found, with what is written about it; a heavier text counts more. */
export interface Findable<Item> {
  readonly item: Item;
  readonly texts: readonly { readonly text: string; readonly weight: number }[];
}

interface Written {
  weight: number;
  readonly marks: Set<string>;
}

export interface IndexedEntry<Item> {
  readonly item: Item;
  readonly words: ReadonlyMap<string, Written>;
  readonly pairs: ReadonlyMap<string, number>;
}

export interface TextIndex<Item> {
  readonly entries: readonly IndexedEntry<Item>[];
  readonly vocabulary: ReadonlySet<string>;
  /** How much a word, or two in a row, tells: little when it is written everywhere. */
  readonly tells: (wordOrPair: string) => number;
}

export const pairOf = (first: string, second: string): string => `${first} ${second}`;

function noteWord(words: Map<string, Written>, { plain, marks }: TypedWord, weight: number): void {
  const written = words.get(plain) ?? { weight: 0, marks: new Set() };
  written.weight = Math.max(written.weight, weight);
  written.marks.add(marks);
  words.set(plain, written);
}

function entryOf<Item>({ item, texts }: Findable<Item>): IndexedEntry<Item> {
  const words = new Map<string, Written>();
  const pairs = new Map<string, number>();
  for (const { text, weight } of texts) {
    const typed = typedWords(text);
    for (const [place, word] of typed.entries()) {
      noteWord(words, word, weight);
      const pair = pairOf(typed[place - 1]?.plain ?? '', word.plain);
      pairs.set(pair, Math.max(pairs.get(pair) ?? 0, weight));
    }
  }
  return { item, words, pairs };
}

/** Reads every text once, so that a question is answered from memory. */
export function indexTexts<Item>(findables: readonly Findable<Item>[]): TextIndex<Item> {
  const entries = findables.map(entryOf);
  const writtenIn = new Map<string, number>();
  for (const { words, pairs } of entries) {
    for (const key of [...words.keys(), ...pairs.keys()]) writtenIn.set(key, (writtenIn.get(key) ?? 0) + 1);
  }
  return {
    entries,
    vocabulary: new Set(entries.flatMap(({ words }) => [...words.keys()])),
    tells: (key) => Math.log(1 + entries.length / (writtenIn.get(key) ?? 0.5)),
  };
}
