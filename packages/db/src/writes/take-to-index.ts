import type { Answers } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { instantOrNull } from '../instants.ts';
import { select } from '../select.ts';

/** What a dossier says in words. */
export interface DossierContent {
  id: string;
  /** As they were declared last. */
  answers: Answers;
  /** The names of the files handed in. */
  papers: readonly string[];
  /** What was drafted for it, every draft; an erased one is not there. */
  drafts: readonly string[];
}

const take = `with taken as (
    delete from dossier_to_index where dossier_id in (
      select dossier_id from dossier_to_index order by since, dossier_id limit $1 for update skip locked)
    returning dossier_id)
  select t.dossier_id as id,
    coalesce((select a.answers from dossier_answers a where a.dossier_id = t.dossier_id
      order by a.revision desc limit 1), '{}') as answers,
    array(select p.name from dossier_part p where p.dossier_id = t.dossier_id and p.superseded_at is null) as papers,
    array(select x.body from dossier_event e
      join dossier_text x on x.dossier_id = e.dossier_id and x.ref = e.data->>'draft'
      where e.dossier_id = t.dossier_id and e.type = 'submitForApproval') as drafts
  from taken t`;

/**
 * Takes a page of the dossiers that wait longest, and adds the words that `wordsOf` finds in each; a stop in the middle leaves
 * the page as it was. Any number of workers may do so at once. Returns how many were seen to.
 */
export const takeToIndex = (
  db: Database,
  most: number,
  wordsOf: (content: DossierContent) => readonly string[],
): Promise<number> =>
  inTransaction(db, async (client) => {
    const { rows } = await client.query<DossierContent>({ name: 'take-to-index', text: take, values: [most] });
    if (rows.length === 0) return 0;
    const found = rows.map((content) => ({ id: content.id, words: wordsOf(content) }));
    await client.query('select add_search_words($1)', [JSON.stringify(found)]);
    return rows.length;
  });

/** How far the words are indexed. */
export interface IndexStanding {
  dossiers: number;
  waiting: number;
  waitingSince: string | null;
}

const standing = `select (select count(*)::int from dossier_search) as dossiers, count(*)::int as waiting,
  min(since) as "waitingSince" from dossier_to_index`;

export async function indexStanding(db: Database): Promise<IndexStanding> {
  const [row] = await select<Omit<IndexStanding, 'waitingSince'> & { waitingSince: Date | null }>(
    db,
    'index-standing',
    standing,
    [],
  );
  if (!row) throw new Error('Nothing was counted');
  return { ...row, waitingSince: instantOrNull(row.waitingSince) };
}
