import type { Post } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { fold, foldedWords } from '../fold.ts';
import { select } from '../select.ts';
import { type DossierSummary, type DossierSummaryRow, readSummary, summaryColumns } from './dossier-summary.ts';
import { nameBegins } from './name-begins.ts';
import { pairsOf } from './queue.ts';
import { shortCode } from './short-code.ts';

export interface DossierSearch {
  search: string;
  agencyIds: readonly string[];
  /** The searcher as a citizen: nobody finds by its words what they are a party to. */
  personId?: string | null;
  /** What waits for these posts is left out: the work list shows it. */
  notWaitingFor?: readonly Post[];
}

/** A word that more dossiers have is common: then the newest of the agencies are looked through instead. */
const rare = 1000;

const matches = `words @> $1 or ${nameBegins('name_norm', '$2')}`;

// Of an agency, the newest that match: a common word is met soon.
const newestBy = (column: string) => `select dossier.id from unnest($3::text[]) as agency(id) cross join lateral (
      select id from dossier where ${column} = agency.id and (select count(*) from rarely) > ${rare}
        and exists (select from dossier_search s where s.dossier_id = dossier.id and (${matches}))
      order by submitted_at desc limit 100) dossier`;

const text = `with rarely as materialized (select dossier_id from dossier_search where ${matches} limit ${rare + 1}),
  found as (
    select dossier_id as id from rarely where (select count(*) from rarely) <= ${rare}
    union select id from dossier where ${shortCode} = $2
    union ${newestBy('competent_agency_id')}
    union ${newestBy('receiving_agency_id')}
  )
  select ${summaryColumns}, d.facts->>'replaced' as replaced, d.facts->'issued'->>'documentNumber' as "documentNumber"
  from found join dossier d on d.id = found.id left join person p on p.id = d.owner_id
  where (d.receiving_agency_id = any($3) or d.competent_agency_id = any($3))
    and $6::text is distinct from d.owner_id and $6::text is distinct from d.submitter_id
    and not exists (
      select from task t join unnest($4::text[], $5::text[]) as post(agency_id, role)
        on post.agency_id = t.agency_id and post.role = t.role
      where t.dossier_id = d.id)
  order by d.submitted_at desc, d.id limit 50`;

/** A dossier that was found, with the number of a result that a correction replaced, and the number that the result has now. */
export interface FoundSummary extends DossierSummary {
  replaced: string | null;
  documentNumber: string | null;
}

/** Dossiers of these agencies, open or closed, by words of the owner's name, a code or a number; the newest 50. */
export async function findDossiers(
  db: Database,
  { search, agencyIds, personId = null, notWaitingFor = [] }: DossierSearch,
): Promise<FoundSummary[]> {
  const words = foldedWords(search);
  if (words.length === 0) return [];
  const { agencies, roles } = pairsOf(notWaitingFor);
  const values = [words, fold(search), agencyIds, agencies, roles, personId];
  type Row = DossierSummaryRow & Pick<FoundSummary, 'replaced' | 'documentNumber'>;
  const found = await select<Row>(db, 'find-dossiers', text, values);
  return found.map(({ replaced, documentNumber, ...row }) => ({ ...readSummary(row), replaced, documentNumber }));
}
