import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A result of this city, byte for byte as it was sealed: its number, who gave it, and whether it still holds. */
interface GivenResult {
  number: string | null;
  agencyNameVi: string;
  agencyNameEn: string;
  holds: boolean;
}

/** Where a file of a dossier was before: a result given to the same owner, an earlier dossier of theirs, or nowhere. */
export interface PartOrigin {
  kind: 'result' | 'dossier' | 'new';
  /** The result that it is. */
  given: GivenResult | null;
}

// $1 dossier. Of the same owner only: two people may hand in the same form.
const text = `select f.id, case
    when r.given is not null then 'result'
    when exists (select from dossier_part b join dossier o on o.id = b.dossier_id
      where b.sha256 = f.sha256 and b.dossier_id <> f.dossier_id and b.added_at < f.added_at and o.owner_id = mine.owner_id)
      then 'dossier'
    else 'new' end as kind, r.given
  from dossier_part f join dossier mine on mine.id = f.dossier_id
  left join lateral (
    select json_build_object('number', b.number, 'agencyNameVi', a.name_vi, 'agencyNameEn', a.name_en, 'holds',
      not exists (select from issued_paper later
        where later.dossier_id = b.dossier_id and later.kind = 'result' and later.seq > b.seq)
      and not exists (select from dossier_event e
        where e.dossier_id = b.dossier_id and e.type = 'revokeResult' and e.seq > b.seq)) as given
    from issued_paper b join dossier o on o.id = b.dossier_id join agency a on a.id = coalesce((
      select e.agency_id from dossier_event e where e.dossier_id = b.dossier_id and e.seq <= b.seq
        and e.issued->>'documentNumber' is not null order by e.seq desc limit 1), o.competent_agency_id)
    where b.sha256 = f.sha256 and o.owner_id = mine.owner_id and b.kind = 'result' limit 1
  ) r on true
  where f.dossier_id = $1 and f.superseded_at is null limit 500`;

/** By the id of the part, of those in force. */
export async function partOrigins(db: Database, dossierId: string): Promise<ReadonlyMap<string, PartOrigin>> {
  if (!isUuid(dossierId)) return new Map();
  const rows = await select<PartOrigin & { id: string }>(db, 'part-origins', text, [dossierId]);
  return new Map(rows.map(({ id, ...origin }) => [id, origin]));
}
