import { type PublishedPetition, publishedPetitions } from '@mot-cua/db';
import type { Deps } from '../deps.ts';
import { cutPage, type PageOf } from './page-of.ts';

const perPage = 20;

/** Answers that everybody may read, the newest first; with words, those that have them. */
export async function listPublicPetitions(
  { db }: Pick<Deps, 'db'>,
  { typed, page }: { typed: string; page: number },
): Promise<PageOf<PublishedPetition>> {
  const rows = await publishedPetitions(db, { typed, most: perPage + 1, from: (page - 1) * perPage });
  return cutPage(rows, page, perPage);
}
