import type { Database } from '../database.ts';
import { fold, foldedWords } from '../fold.ts';
import { select } from '../select.ts';
import { type DossierSummary, type DossierSummaryRow, readSummary, summaryColumns } from './dossier-summary.ts';

const text = `select ${summaryColumns} from (
    select dossier_id from dossier_search where words @> $1 or name_norm like $2 limit 2000
  ) found join dossier d on d.id = found.dossier_id left join person p on p.id = d.owner_id
  where d.receiving_agency_id = any($3) or d.competent_agency_id = any($3)
  order by d.submitted_at desc, d.id limit 50`;

/** Dossiers of these agencies, open or closed, by words of the owner's name, a code or a number; the newest 50. */
export async function findDossiers(
  db: Database,
  { search, agencyIds }: { search: string; agencyIds: readonly string[] },
): Promise<DossierSummary[]> {
  const words = foldedWords(search);
  if (words.length === 0) return [];
  const values = [words, `${fold(search)}%`, agencyIds];
  return (await select<DossierSummaryRow>(db, 'find-dossiers', text, values)).map(readSummary);
}
