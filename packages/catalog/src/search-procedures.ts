import type { Locale, Procedure } from '@mot-cua/workflow';
import { procedures } from './procedures.ts';

const longestQuery = 200;

/** Lower case without diacritics; đ is folded by hand, as decomposition leaves it. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsOf = (text: string): string[] => folded(text).split(' ').filter(Boolean);

/** Edit distance of at most one: a letter more, less, other, or two swapped. */
function nearlySame(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

const matches = (wanted: string, word: string): number => {
  if (word === wanted) return 3;
  if (word.startsWith(wanted)) return 2;
  return wanted.length > 3 && nearlySame(wanted, word) ? 1 : 0;
};

const wordsAbout = ({ texts, code }: Procedure): string[] =>
  Object.values(texts).flatMap(({ name, officialName, keywords, domain }) =>
    wordsOf([name, officialName, domain, code, ...keywords].join(' ')),
  );

const score = (procedure: Procedure, wanted: readonly string[]): number => {
  const words = wordsAbout(procedure);
  const scores = wanted.map((word) => Math.max(0, ...words.map((each) => matches(word, each))));
  const found = scores.filter((each) => each > 0).length;
  return found * 2 > wanted.length ? scores.reduce((sum, each) => sum + each, 0) : 0;
};

/** Procedures for what a person typed, best first: with or without diacritics, in either language, with a slip of the hand. */
export function searchProcedures(query: string, locale: Locale): Procedure[] {
  const wanted = wordsOf(query.slice(0, longestQuery));
  if (wanted.length === 0) return [...procedures];
  return procedures
    .map((procedure) => ({ procedure, score: score(procedure, wanted) }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score || a.procedure.texts[locale].name.localeCompare(b.procedure.texts[locale].name))
    .map(({ procedure }) => procedure);
}
