import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** A file that is to show that something in a result is wrong. */
export interface CorrectionProof {
  id: string;
  dossierId: string;
  sha256: string;
  name: string;
  mime: string;
}

const columns = 'c.id, c.dossier_id as "dossierId", c.sha256, c.name, f.mime';
const from = 'from correction_proof c join stored_file f on f.sha256 = c.sha256';
const one = `select ${columns} ${from} where c.id = $1`;
const all = `select ${columns} ${from} where c.dossier_id = $1 order by c.added_at, c.id limit 100`;
const add = `insert into correction_proof (dossier_id, sha256, name, added_at, added_by)
  select $1, $2, $3, now(), $4 where (select count(*) from correction_proof where dossier_id = $1) < $5
  on conflict (dossier_id, sha256) do nothing`;

/** Of a dossier, so many at most. */
export const mostProofs = 20;

export async function findCorrectionProof(db: Database, id: string): Promise<CorrectionProof | null> {
  const [row] = isUuid(id) ? await select<CorrectionProof>(db, 'correction-proof', one, [id]) : [];
  return row ?? null;
}

export const correctionProofsOf = (db: Database, dossierId: string): Promise<CorrectionProof[]> =>
  select<CorrectionProof>(db, 'correction-proofs', all, [dossierId]);

/** The same file again is that one; one too many is left out, and `correctionProofsOf` shows it. */
export async function addCorrectionProof(
  db: Database,
  { dossierId, sha256, name }: Pick<CorrectionProof, 'dossierId' | 'sha256' | 'name'>,
  by: string,
): Promise<void> {
  await select(db, 'add-correction-proof', add, [dossierId, sha256, name, by, mostProofs]);
}
