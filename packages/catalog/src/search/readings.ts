import { editDistance } from './edit-distance.ts';
import { keyboardReadings } from './keyboard-slip.ts';
import { soundOf } from './sounds-like.ts';

/** A word that is written somewhere, and how surely it is the one that was meant: 1 is certain. */
export interface Reading {
  readonly word: string;
  readonly sureness: number;
}

const surenessOf = { keyboard: 0.95, beginning: 0.7, sound: 0.7, slip: 0.5 } as const;

/** A short syllable with a letter changed is another syllable. */
const slipsAllowed = ({ length }: string): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

function slipOf(word: string, known: string): boolean {
  const most = slipsAllowed(word);
  return most > 0 && known.length > 2 && known[0] === word[0] && editDistance(word, known, most) <= most;
}

function guess(word: string, known: string): number {
  if (word.length > 2 && known.startsWith(word)) return surenessOf.beginning;
  if (soundOf(word) === soundOf(known)) return surenessOf.sound;
  return slipOf(word, known) ? surenessOf.slip : 0;
}

/** The words that somebody may have meant: the word itself when it is written anywhere, and only then what is near it. */
export function readingsOf(word: string, vocabulary: ReadonlySet<string>): Reading[] {
  if (vocabulary.has(word)) return [{ word, sureness: 1 }];
  const meant = keyboardReadings(word).find((reading) => vocabulary.has(reading));
  if (meant) return [{ word: meant, sureness: surenessOf.keyboard }];
  return [...vocabulary].flatMap((known) => {
    const sureness = guess(word, known);
    return sureness > 0 ? [{ word: known, sureness }] : [];
  });
}
