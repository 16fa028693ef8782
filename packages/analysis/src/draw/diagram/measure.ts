/** Advance widths of Be Vietnam Pro SemiBold in hundredths of the font size: no other weight we set is wider. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  [' ', 23],
  ['ilI', 28],
  ['j·.:', 32],
  [',;', 33],
  ['frt1“”()', 44],
  ['J→', 50],
  ['zs/', 53],
  ['kunvxyh', 60],
  ['ec7-', 62],
  ['agoEFL+', 65],
  ['bdpqSZ28PT35', 67],
  ['đBKRY069–', 70],
  ['HUV4DNX', 75],
  ['ACGĐ', 79],
  ['OQ…%', 84],
  ['wmM', 90],
  ['W', 104],
];

const byLetter = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));

/** A mark above or below a letter takes no room beside it; the horn of ơ and ư does not count. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

export const widthOf = (text: string, size: number): number =>
  [...bare(text)].reduce((sum, letter) => sum + (byLetter.get(letter) ?? 70), 0) * (size / 100);

function broken(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A text in as few lines as fit the width, and these about equally long; a word that is longer stands alone. */
export function wrapped(text: string, width: number, size: number): string[] {
  const fewest = broken(text, width, size);
  const words = text.split(' ').map((word) => widthOf(word, size));
  for (let narrower = Math.max(...words); narrower < width; narrower += 4) {
    const lines = broken(text, narrower, size);
    if (lines.length === fewest.length) return lines;
  }
  return fewest;
}
