import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { todaySql } from './agency-columns.ts';

export interface AgencyInTree {
  id: string;
  nameVi: string;
  nameEn: string;
  parentId: string | null;
  /** Its last day is over. */
  isPast: boolean;
}

const text = `with recursive placed as (
    select id, agency_parent(id, parent_id, ${todaySql}) as parent_id from agency
  ), tree as (
    select id, parent_id from placed where id = any($1)
    union select p.id, p.parent_id from placed p join tree on p.parent_id = tree.id
  )
  select a.id, a.name_vi as "nameVi", a.name_en as "nameEn", tree.parent_id as "parentId",
    coalesce(a.valid_to < ${todaySql}, false) as "isPast"
  from tree join agency a using (id) order by a.name_norm, a.id`;

/** These agencies and all below them, in force or past, by name, as they stand today. */
export const agenciesUnder = (db: Database, ids: readonly string[]): Promise<AgencyInTree[]> =>
  select<AgencyInTree>(db, 'agencies-under', text, [ids]);
