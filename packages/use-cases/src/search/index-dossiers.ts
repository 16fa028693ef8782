import { type DossierContent, declaredText, foldedWords, takeToIndex } from '@mot-cua/db';
import type { Deps } from '../deps.ts';

const perPage = 100;
/** A long draft is found by its beginning. */
const longestDraft = 2000;

/** `ban-an_2019.pdf` is found by its whole name, and by each word in it. */
const namedWords = (name: string): string[] => [name, name.replace(/[._-]+/g, ' ')];

/** The words by which a dossier is found, folded: as it was declared, as its papers are named, as it was drafted. */
export function searchWords({ answers, papers, drafts }: Omit<DossierContent, 'id'>): string[] {
  const drafted = drafts.map((draft) => draft.slice(0, longestDraft));
  return foldedWords([declaredText(answers), ...papers.flatMap(namedWords), ...drafted].join(' '));
}

/** Indexes what waits, page by page; what was done before a stop stays done. Returns how many dossiers were seen to. */
export async function indexDossiers({ db }: Pick<Deps, 'db'>): Promise<number> {
  let done = 0;
  for (;;) {
    const page = await takeToIndex(db, perPage, searchWords);
    done += page;
    if (page < perPage) return done;
  }
}
