import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A file that was handed in, and to what it belongs: a draft of a person, or a dossier. */
export interface FoundPart {
  id: string;
  sha256: string;
  name: string;
  mime: string;
  draftId: string | null;
  draftOwnerId: string | null;
  draftAgencyId: string | null;
  dossierId: string | null;
}

const text = `select p.id, p.sha256, p.name, f.mime, d.id as "draftId", d.person_id as "draftOwnerId",
      d.agency_id as "draftAgencyId", null as "dossierId"
    from draft_part p join draft d on d.id = p.draft_id join stored_file f using (sha256) where p.id = $1
  union all select p.id, p.sha256, p.name, f.mime, null, null, null, p.dossier_id
    from dossier_part p join stored_file f using (sha256) where p.id = $1`;

export async function findPart(db: Database, id: string): Promise<FoundPart | null> {
  if (!isUuid(id)) return null;
  const [part] = await select<FoundPart>(db, 'find-part', text, [id]);
  return part ?? null;
}
