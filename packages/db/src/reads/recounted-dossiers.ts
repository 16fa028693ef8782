import type { Instant } from '@mot-cua/calendar';
import type { MovedDate } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A dossier whose dates an announcement moved, as its journal says. */
export interface RecountedDossier {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  agencyId: string;
  at: Instant;
  moved: readonly MovedDate[];
}

const text = `select e.dossier_id as "dossierId", d.code, d.provisional_number as "provisionalNumber",
    d.procedure_code as "procedureCode", d.competent_agency_id as "agencyId", e.at, e.data->'moved' as moved
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type = 'recount' and e.data->>'announcement' = $1 order by e.dossier_id, e.seq limit $2 offset $3`;
const count = `select count(*)::int as count from dossier_event where type = 'recount' and data->>'announcement' = $1`;

/** What an announcement moved: a page of it, and how much in all. */
export async function recountedDossiers(
  db: Database,
  { announcement, limit, skip }: { announcement: string; limit: number; skip: number },
): Promise<{ rows: RecountedDossier[]; count: number }> {
  const [rows, [all]] = await Promise.all([
    select<RecountedDossier & { at: Date & Instant }>(db, 'recounted-dossiers', text, [announcement, limit, skip]),
    select<{ count: number }>(db, 'count-recounted', count, [announcement]),
  ]);
  return { rows: rows.map((row) => ({ ...row, at: instant(row.at) })), count: all?.count ?? 0 };
}
