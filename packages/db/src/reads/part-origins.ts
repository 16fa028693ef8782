import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** Where a file of a dossier was before: a result given to the same owner, an earlier dossier of theirs, or nowhere. */
export type PartOrigin = 'result' | 'dossier' | 'new';

// $1 dossier. Of the same owner only: two people may hand in the same form.
const text = `select f.id, case
    when exists (select from issued_paper b join dossier o on o.id = b.dossier_id
      where b.sha256 = f.sha256 and b.created_at < f.added_at and o.owner_id = mine.owner_id) then 'result'
    when exists (select from dossier_part b join dossier o on o.id = b.dossier_id
      where b.sha256 = f.sha256 and b.dossier_id <> f.dossier_id and b.added_at < f.added_at and o.owner_id = mine.owner_id)
      then 'dossier'
    else 'new' end as origin
  from dossier_part f join dossier mine on mine.id = f.dossier_id
  where f.dossier_id = $1 and f.superseded_at is null limit 500`;

/** By the id of the part, of those in force. */
export async function partOrigins(db: Database, dossierId: string): Promise<ReadonlyMap<string, PartOrigin>> {
  if (!isUuid(dossierId)) return new Map();
  const rows = await select<{ id: string; origin: PartOrigin }>(db, 'part-origins', text, [dossierId]);
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}
