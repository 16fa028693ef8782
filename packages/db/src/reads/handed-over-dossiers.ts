import type { Instant } from '@mot-cua/calendar';
import type { Passed } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';

/** A dossier that passed to a successor, as its journal says. */
export interface HandedOverDossier {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  at: Instant;
  passed: readonly Passed[];
}

const text = `select e.dossier_id as "dossierId", d.code, d.provisional_number as "provisionalNumber",
    d.procedure_code as "procedureCode", e.at, e.data->'passed' as passed
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type = 'handOver' and e.data->>'reorganisation' = $1 order by e.dossier_id, e.seq limit $2 offset $3`;
const count = `select count(*)::int as count from dossier_event
  where type = 'handOver' and data->>'reorganisation' = $1`;

/** What a reorganisation handed over: a page of it, and how much in all. */
export async function handedOverDossiers(
  db: Database,
  { reorganisation, limit, skip }: { reorganisation: string; limit: number; skip: number },
): Promise<{ rows: HandedOverDossier[]; count: number }> {
  const [rows, [all]] = await Promise.all([
    select<Omit<HandedOverDossier, 'at'> & { at: Date }>(db, 'handed-over-dossiers', text, [
      reorganisation,
      limit,
      skip,
    ]),
    select<{ count: number }>(db, 'count-handed-over', count, [reorganisation]),
  ]);
  return { rows: rows.map((row) => ({ ...row, at: instant(row.at) })), count: all?.count ?? 0 };
}
