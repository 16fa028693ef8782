import type { Database } from '../database.ts';
import { todaySql } from '../reads/agency-columns.ts';
import { select } from '../select.ts';

const text = `with over as (
    select a.id, c.made_by from agency a
      join agency_change c on c.agency_id = a.id and c.what = 'closed' and c.withdrawn_at is null
    where a.valid_to < ${todaySql}
      and not exists (select from dossier d where d.closed_at is null
        and (d.receiving_agency_id = a.id or d.competent_agency_id = a.id))
      and not exists (select from task t where t.agency_id = a.id)
  ), ended as (
    update staff_post p set valid_to = ${todaySql} - 1 from over
    where p.agency_id = over.id and coalesce(p.valid_to, 'infinity') >= ${todaySql}
    returning p.staff_id, p.agency_id, p.role, p.valid_to, over.made_by
  )
  insert into staff_post_log (staff_id, what, agency_id, role, day, by_id, at)
  select staff_id, 'ended', agency_id, role, valid_to, made_by, now() from ended returning staff_id`;

/** The posts at agencies that were closed end once nothing is open there any more. How many did. */
export const endClosedPosts = async (db: Database): Promise<number> =>
  (await select(db, 'end-closed-posts', text, [])).length;
