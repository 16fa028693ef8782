import type { Database } from '../database.ts';
import { select } from '../select.ts';

export interface AgencyInTree {
  id: string;
  nameVi: string;
  nameEn: string;
  parentId: string | null;
  /** Its last day is over. */
  isPast: boolean;
}

const text = `with recursive tree as (
    select id from agency where id = any($1)
    union select a.id from agency a join tree on a.parent_id = tree.id
  )
  select a.id, a.name_vi as "nameVi", a.name_en as "nameEn", a.parent_id as "parentId",
    coalesce(a.valid_to < current_date, false) as "isPast"
  from tree join agency a using (id) order by a.name_norm, a.id`;

/** These agencies and all below them, in force or past, by name. */
export const agenciesUnder = (db: Database, ids: readonly string[]): Promise<AgencyInTree[]> =>
  select<AgencyInTree>(db, 'agencies-under', text, [ids]);
