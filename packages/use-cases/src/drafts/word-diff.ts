/** A stretch of text that stayed, was taken out, or was put in. */
export interface Stretch {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Words with the white space after them: put together again they are the text, to the letter. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? [];

const isSame = (one: string, two: string): boolean => one.trimEnd() === two.trimEnd();

/** A word that stayed; the white space after it may be another. */
function kept(old: string, now: string): Stretch[] {
  if (old === now) return [{ kind: 'same', text: now }];
  const word = now.trimEnd();
  return [
    { kind: 'same', text: word },
    { kind: 'removed', text: old.slice(word.length) },
    { kind: 'added', text: now.slice(word.length) },
  ];
}

/** Beyond so many comparisons the middle is shown as written anew. */
const most = 4_000_000;

const commonStart = (one: readonly string[], two: readonly string[]): number => {
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length++;
  return length;
};

/** How many words the ends from each pair of places have in common, in order. */
function commonFrom(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [here, below] = [rows[i] as Uint16Array, rows[i + 1] as Uint16Array];
      here[j] = isSame(before[i] ?? '', after[j] ?? '')
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, here[j + 1] ?? 0);
    }
  return rows;
}

function* steps(before: readonly string[], after: readonly string[]): Generator<Stretch> {
  if (before.length * after.length > most) {
    yield { kind: 'removed', text: before.join('') };
    yield { kind: 'added', text: after.join('') };
    return;
  }
  const common = commonFrom(before, after);
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && now !== undefined && isSame(old, now)) {
      yield* kept(old, now);
      i++;
      j++;
    } else if (now === undefined || (old !== undefined && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))) {
      yield { kind: 'removed', text: old ?? '' };
      i++;
    } else {
      yield { kind: 'added', text: now };
      j++;
    }
  }
}

/** Neighbours of one kind as one stretch. */
function joined(stretches: Iterable<Stretch>): Stretch[] {
  const all: Stretch[] = [];
  for (const { kind, text } of stretches) {
    const last = all.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') all.push({ kind, text });
  }
  return all;
}

/** What was taken out of a text and put into it, word by word: as little as can be. */
export function wordDiff(before: string, after: string): Stretch[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const same = (words: readonly string[]): Stretch => ({ kind: 'same', text: words.join('') });
  return joined([
    same(old.slice(0, start)),
    ...steps(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    same(end > 0 ? old.slice(-end) : []),
  ]);
}
