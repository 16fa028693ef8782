import { type IndexedEntry, pairOf, type TextIndex } from './index-texts.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { TypedWord } from './typed-word.ts';

/** A thing that was found, and how well it fits; only the order of the figures means something. */
export interface Found<Item> {
  readonly item: Item;
  readonly score: number;
}

interface Asked extends TypedWord {
  readonly readings: readonly Reading[];
}

/** At least this share of what was asked must be written about a thing. */
const leastCovered = 0.4;
/** What fits far worse than the best is left out. */
const leastOfBest = 0.3;
const otherMarks = 0.35;

const agree = (asked: TypedWord, marks: ReadonlySet<string>): number =>
  asked.marks === '' || marks.has(asked.marks) ? 1 : otherMarks;

const best = (figures: readonly number[]): number => Math.max(0, ...figures);

/** How surely a word is written about a thing, apart from how much that tells. */
const sureness = <Item>({ words }: IndexedEntry<Item>, asked: Asked): number =>
  best(
    asked.readings.map(({ word, sureness: sure }) => {
      const written = words.get(word);
      return written ? sure * agree(asked, written.marks) : 0;
    }),
  );

function wordScore<Item>({ tells }: TextIndex<Item>, entry: IndexedEntry<Item>, asked: Asked): number {
  return best(
    asked.readings.map(({ word, sureness: sure }) => {
      const written = entry.words.get(word);
      return written ? sure * agree(asked, written.marks) * written.weight * tells(word) : 0;
    }),
  );
}

const pairScore = <Item>({ tells }: TextIndex<Item>, { pairs }: IndexedEntry<Item>, first: Asked, second: Asked) =>
  best(
    first.readings.flatMap((a) =>
      second.readings.map((b) => {
        const pair = pairOf(a.word, b.word);
        return (pairs.get(pair) ?? 0) * a.sureness * b.sureness * tells(pair);
      }),
    ),
  );

const askedWeight = <Item>({ tells }: TextIndex<Item>, { readings }: Asked): number =>
  readings.length === 0 ? tells('') : best(readings.map(({ word }) => tells(word)));

function fits<Item>(index: TextIndex<Item>, entry: IndexedEntry<Item>, asked: readonly Asked[]): number {
  const weights = asked.map((word) => askedWeight(index, word));
  const covered = asked.reduce((sum, word, place) => sum + sureness(entry, word) * (weights[place] ?? 0), 0);
  if (covered < leastCovered * weights.reduce((sum, weight) => sum + weight, 0)) return 0;
  const words = asked.map((word) => wordScore(index, entry, word));
  const pairs = asked.slice(1).map((word, place) => pairScore(index, entry, asked[place] ?? word, word));
  return [...words, ...pairs].reduce((sum, score) => sum + score, 0);
}

/** What fits the words, best first; nothing when too little of them is written anywhere. */
export function askIndex<Item>(index: TextIndex<Item>, words: readonly TypedWord[]): Found<Item>[] {
  const asked = words.map((word) => ({ ...word, readings: readingsOf(word.plain, index.vocabulary) }));
  const found = index.entries.map((entry) => ({ item: entry.item, score: fits(index, entry, asked) }));
  const least = leastOfBest * best(found.map(({ score }) => score));
  return found.filter(({ score }) => score > 0 && score >= least).sort((a, b) => b.score - a.score);
}
