import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A paper of the agency, to be downloaded by those who may see its dossier. */
export interface FoundPaper {
  id: string;
  dossierId: string;
  kind: string;
  sha256: string;
  title: string;
}

const text = 'select id, dossier_id as "dossierId", kind, sha256, title from issued_paper where id = $1';

export async function findIssuedPaperById(db: Database, id: string): Promise<FoundPaper | null> {
  if (!isUuid(id)) return null;
  const [paper] = await select<FoundPaper>(db, 'find-issued-paper-by-id', text, [id]);
  return paper ?? null;
}
