import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A photograph of an inspected site; `at` names the inspection. */
export interface InspectionPhoto {
  id: string;
  dossierId: string;
  at: Instant;
  sha256: string;
  name: string;
  addedBy: string | null;
}

type Row = Omit<InspectionPhoto, 'at'> & { at: Date };

const columns = `f.id, f.dossier_id as "dossierId", f.at, f.sha256, f.name, s.full_name as "addedBy"`;
const from = 'from inspection_photo f left join staff s on s.id = f.added_by';
const all = `select ${columns} ${from} where f.dossier_id = $1 order by f.at, f.added_at, f.id limit 200`;
const one = `select ${columns}, t.mime ${from} join stored_file t on t.sha256 = f.sha256 where f.id = $1`;
const add = `insert into inspection_photo (dossier_id, at, sha256, name, added_at, added_by)
  select $1, $2, $3, $4, now(), $5 where (select count(*) from inspection_photo where dossier_id = $1) < $6
  on conflict (dossier_id, at, sha256) do nothing`;

/** Of a dossier, so many at most. */
export const mostPhotos = 60;

const read = ({ at, ...row }: Row): InspectionPhoto => ({ ...row, at: instant(at) });

export const inspectionPhotosOf = async (db: Database, dossierId: string): Promise<InspectionPhoto[]> =>
  (await select<Row>(db, 'inspection-photos', all, [dossierId])).map(read);

const idForm = /^[0-9a-f-]{36}$/;

export async function findInspectionPhoto(
  db: Database,
  id: string,
): Promise<(InspectionPhoto & { mime: string }) | null> {
  const [row] = idForm.test(id) ? await select<Row & { mime: string }>(db, 'inspection-photo', one, [id]) : [];
  return row ? { ...read(row), mime: row.mime } : null;
}

type NewPhoto = Pick<InspectionPhoto, 'dossierId' | 'at' | 'sha256' | 'name'>;

/** The same file of the same inspection again is that one; one too many is left out, and `inspectionPhotosOf` shows it. */
export async function addInspectionPhoto(
  db: Database,
  { dossierId, at, sha256, name }: NewPhoto,
  by: string,
): Promise<void> {
  await select(db, 'add-inspection-photo', add, [dossierId, at, sha256, name, by, mostPhotos]);
}
