import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { GivenPaper } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { positionOf } from './reported-page.ts';

/** A hand-over from one agency to another; what was erased is empty. */
export interface GivenOver {
  dossierId: string;
  at: Instant;
  reference: string;
  owner: string;
  procedureCode: string;
  procedureVersion: string;
  to: { id: string; nameVi: string; nameEn: string };
  papers: readonly GivenPaper[];
  /** What became of it. */
  standing: 'onTheWay' | 'takenOver' | 'sentBack';
}

// A hand-over goes to the other of the two agencies: by its own words the one that it names.
const text = `with given as (
    select e.dossier_id, e.seq, e.at, e.data from dossier_event e
    where e.agency_id = $1 and e.type = 'giveOver'
      and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and e.at < ($2::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
      and (e.at, e.dossier_id) > ($3::timestamptz, $4::uuid)
    order by e.at, e.dossier_id limit $5
  )
  select g.dossier_id as "dossierId", g.at, coalesce(d.code, d.provisional_number) as reference,
    coalesce(p.full_name, '') as owner, d.procedure_code as "procedureCode", d.procedure_version as "procedureVersion",
    json_build_object('id', a.id, 'nameVi', a.name_vi, 'nameEn', a.name_en) as "to", g.data->'papers' as papers,
    coalesce(case answer.type when 'takeOver' then 'takenOver' when 'sendBack' then 'sentBack' end, 'onTheWay') as standing
  from given g join dossier d on d.id = g.dossier_id join agency a on a.id = g.data->>'to'
  left join person p on p.id = d.owner_id
  left join lateral (
    select x.type from dossier_event x where x.dossier_id = g.dossier_id and x.seq > g.seq
      and x.type in ('takeOver', 'sendBack') and (x.data->>'given')::int = g.seq limit 1) answer on true
  where ($6::text is null or (d.owner_id <> $6 and d.submitter_id <> $6))
  order by g.at, g.dossier_id`;

/** What an agency gave over to others on a day, in order, without what is about `personId`; `next` is the cursor of the next page. */
export async function givenOverOnDay(
  db: Database,
  {
    agencyId,
    day,
    personId,
    after,
    limit,
  }: { agencyId: string; day: PlainDate; personId: string | null; after?: string | undefined; limit: number },
): Promise<{ rows: GivenOver[]; next: string | null }> {
  type Row = Omit<GivenOver, 'at'> & { at: Date };
  const values = [agencyId, day, ...positionOf(after), limit + 1, personId];
  const found = await select<Row>(db, 'given-over-on-day', text, values);
  const rows = found.slice(0, limit).map((row) => ({ ...row, at: instant(row.at) }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.at}_${last.dossierId}` : null };
}
