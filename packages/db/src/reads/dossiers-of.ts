import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type DossierSummary, type DossierSummaryRow, readSummary, summaryColumns } from './dossier-summary.ts';

/** Of a dossier `d`: one of the procedures `$2`, or any where there are none. */
const ofProcedures = '($2::text[] is null or d.procedure_code = any($2))';

const text = `select ${summaryColumns} from dossier d left join person p on p.id = d.owner_id
  where d.owner_id = $1 and ${ofProcedures} order by d.submitted_at desc, d.id limit 200`;

/** The dossiers a person owns, newest first; 200 at most. Of some procedures only, where they are named. */
export async function dossiersOf(
  db: Database,
  personId: string,
  procedures: readonly string[] | null = null,
): Promise<DossierSummary[]> {
  return (await select<DossierSummaryRow>(db, 'dossiers-of', text, [personId, procedures])).map(readSummary);
}
