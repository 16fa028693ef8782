import type { Database } from '../database.ts';
import { select } from '../select.ts';

/** The dossiers and drafts a file belongs to; who may see one of them may see the file. */
export interface FileHolders {
  dossierIds: string[];
  /** The people whose drafts have it. */
  draftPersonIds: string[];
}

const text = `select
  array(select dossier_id from dossier_part where sha256 = $1
    union select dossier_id from issued_paper where sha256 = $1 limit 100) as "dossierIds",
  array(select distinct d.person_id from draft_part p join draft d on d.id = p.draft_id
    where p.sha256 = $1 limit 100) as "draftPersonIds"`;

export async function holdersOfFile(db: Database, sha256: string): Promise<FileHolders> {
  const nobody = { dossierIds: [], draftPersonIds: [] };
  if (!/^[0-9a-f]{64}$/.test(sha256)) return nobody;
  const [holders] = await select<FileHolders>(db, 'holders-of-file', text, [sha256]);
  return holders ?? nobody;
}
