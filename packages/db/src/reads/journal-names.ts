import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** What somebody or some agency is called whose id stands in a journal. */
export interface JournalName {
  id: string;
  vi: string;
  en: string;
}

const text = `with entries as (select agency_id, actor_id, data::text as data from dossier_event where dossier_id = $1)
  select a.id, a.name_vi as vi, a.name_en as en from agency a
    where exists (select from entries e where e.agency_id = a.id or strpos(e.data, '"' || a.id || '"') > 0)
  union all select s.id::text, s.full_name, s.full_name from staff s
    where exists (select from entries e where e.actor_id = s.id::text or strpos(e.data, '"' || s.id::text || '"') > 0)
  union all select g.id::text, g.name, g.name from work_group g
    where exists (select from entries e where strpos(e.data, '"' || g.id::text || '"') > 0)`;

/** The agencies, members of staff and groups that a journal names by their ids: who acted, who was asked, to whom it was assigned. */
export const journalNames = async (db: Database, dossierId: string): Promise<JournalName[]> =>
  isUuid(dossierId) ? select<JournalName>(db, 'journal-names', text, [dossierId]) : [];
