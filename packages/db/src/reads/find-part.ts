import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A file that was handed in, and to what it belongs: a draft of a person, or a dossier. */
export interface FoundPart {
  id: string;
  sha256: string;
  name: string;
  mime: string;
  draft: { draftId: string; personId: string; agencyId: string | null; procedureCode: string } | null;
  dossierId: string | null;
}

const text = `select p.id, p.sha256, p.name, f.mime, json_build_object('draftId', d.id, 'personId', d.person_id,
      'agencyId', d.agency_id, 'procedureCode', d.procedure_code) as draft, null as "dossierId"
    from draft_part p join draft d on d.id = p.draft_id join stored_file f using (sha256) where p.id = $1
  union all select p.id, p.sha256, p.name, f.mime, null, p.dossier_id
    from dossier_part p join stored_file f using (sha256) where p.id = $1`;

export async function findPart(db: Database, id: string): Promise<FoundPart | null> {
  if (!isUuid(id)) return null;
  const [part] = await select<FoundPart>(db, 'find-part', text, [id]);
  return part ?? null;
}
