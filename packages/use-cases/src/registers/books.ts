import { procedures } from '@mot-cua/catalog';
import type { Procedure } from '@mot-cua/workflow';

/** A book that an agency keeps: the dossier register, all numbers that went out, or those of one register of results. */
export type Book = 'dossiers' | 'numbers' | `numbers:${string}`;

const withLinks = (procedure: Procedure): Procedure[] => [
  procedure,
  ...procedure.links.flatMap((link) => withLinks(link.procedure)),
];

const all = procedures.flatMap(withLinks);
const registers = [...new Set(all.map(({ result }) => result.book))];

export const books: readonly Book[] = ['dossiers', 'numbers', ...registers.map((name) => `numbers:${name}` as const)];

/** The services whose results are numbered in a book; undefined where it is not narrowed down. */
export function numberedIn(book: Book): readonly string[] | undefined {
  if (book === 'dossiers' || book === 'numbers') return undefined;
  return [...new Set(all.filter(({ result }) => `numbers:${result.book}` === book).map(({ code }) => code))];
}
