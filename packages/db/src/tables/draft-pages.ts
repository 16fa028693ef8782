import type { Database } from '../database.ts';
import { inTransaction } from '../in-transaction.ts';
import { select } from '../select.ts';
import { storable } from '../storable.ts';

const order = `update draft_part p set place = o.place
  from unnest($2::uuid[]) with ordinality o (id, place) where p.id = o.id and p.draft_id = $1`;

const turn = `update draft_part p set sha256 = $2 where id = $1 and joined_into is null
  and not exists (select from draft_part q where q.draft_id = p.draft_id and q.paper = p.paper and q.sha256 = $2)`;

const lay = `insert into draft_part (draft_id, paper, sha256, name) values ($1, $2, $3, $4)
  on conflict do nothing returning id`;

const putBehind = `update draft_part p set joined_into = $3, place = o.place
  from unnest($2::uuid[], $4::text[]) with ordinality o (id, sha256, place)
  where p.id = o.id and p.sha256 = o.sha256 and p.draft_id = $1 and p.joined_into is null`;

/** Lays files of a draft in the order in which they are named. */
export async function orderDraftParts(db: Database, draftId: string, ids: readonly string[]): Promise<void> {
  await select(db, 'order-draft-parts', order, [draftId, ids]);
}

/** Puts another content in the place of a picture: the same, turned. */
export async function turnDraftPart(db: Database, id: string, sha256: string): Promise<void> {
  await select(db, 'turn-draft-part', turn, [id, sha256]);
}

interface Joined {
  paper: string;
  sha256: string;
  name: string;
  /** The pictures that are its pages, as they were when it was made. */
  pages: readonly { id: string; sha256: string }[];
}

class ChangedMeanwhile extends Error {}

/** Puts pictures behind the registered file that they were joined into. False: they are not what was joined any more. */
export async function joinDraftParts(db: Database, draftId: string, joined: Joined): Promise<boolean> {
  const { paper, sha256, name } = storable({ paper: joined.paper, sha256: joined.sha256, name: joined.name });
  const [ids, contents] = [joined.pages.map(({ id }) => id), joined.pages.map((page) => page.sha256)];
  try {
    return await inTransaction(db, async (client) => {
      const laid = await client.query<{ id: string }>(lay, [draftId, paper, sha256, name]);
      const put = await client.query(putBehind, [draftId, ids, laid.rows[0]?.id ?? null, contents]);
      if (laid.rows.length === 0 || put.rowCount !== ids.length) throw new ChangedMeanwhile();
      return true;
    });
  } catch (problem) {
    if (problem instanceof ChangedMeanwhile) return false;
    throw problem;
  }
}

/** Takes a joined file apart again: its pictures are files of their own, in their order. */
export async function takeDraftPartApart(db: Database, id: string): Promise<void> {
  await inTransaction(db, async (client) => {
    const { rowCount } = await client.query('update draft_part set joined_into = null where joined_into = $1', [id]);
    if (rowCount) await client.query('delete from draft_part where id = $1', [id]);
  });
}
