import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type DossierSummary, type DossierSummaryRow, readSummary, summaryColumns } from './dossier-summary.ts';

const text = `select ${summaryColumns} from (
    select id from dossier where owner_id = $1 union select id from dossier where submitter_id = $1
  ) own join dossier d using (id) left join person p on p.id = d.owner_id
  order by d.submitted_at desc, d.id limit 200`;

/** The dossiers a person owns or handed in, newest first; 200 at most. */
export async function dossiersOf(db: Database, personId: string): Promise<DossierSummary[]> {
  return (await select<DossierSummaryRow>(db, 'dossiers-of', text, [personId])).map(readSummary);
}
