import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { isUuid } from '../storable.ts';

/** What somebody who looks at pages waits for: these dossiers, and the work of these agencies. */
export interface Watched {
  dossiers: readonly string[];
  agencies: readonly string[];
}

/** A short text that is another one as soon as something has changed, by the dossier's or the agency's id. */
export interface LiveMarks {
  dossiers: ReadonlyMap<string, string>;
  /** Who of the staff opened it in the last five minutes, the latest first. */
  lookers: ReadonlyMap<string, readonly { id: string; name: string }[]>;
  agencies: ReadonlyMap<string, string>;
}

interface Row {
  kind: 'dossier' | 'agency';
  id: string;
  mark: string;
  lookers: { id: string; name: string }[] | null;
}

const lookers = `(select json_agg(json_build_object('id', x.id, 'name', x.full_name) order by x.at desc) from (
    select s.id, s.full_name, max(l.at) as at from access_log l join staff s on s.id = l.actor_id
    where l.dossier_id = d.id and l.at > now() - interval '5 minutes' group by s.id, s.full_name
    order by max(l.at) desc limit 6) x)`;

const text = `select 'dossier' as kind, d.id::text as id, d.version || ':' || (
      select count(*) from dossier_message m where m.dossier_id = d.id) || coalesce((
      select ':' || p.state from parcel p where p.dossier_id = d.id order by p.seq desc limit 1), '') as mark, ${lookers} as lookers
    from dossier d where d.id = any($1::uuid[])
  union all
  select 'agency', a.id, (
      select count(*) || ':' || coalesce(sum(hashtext(t.dossier_id::text || t.role || t.step || coalesce(t.assignee_id, ''))), 0)
      from task t where t.agency_id = a.id) as mark, null
    from agency a where a.id = any($2)`;

/** The marks of all that is watched by a process, in one trip. */
export async function marksOf(db: Database, { dossiers, agencies }: Watched): Promise<LiveMarks> {
  const rows = await select<Row>(db, 'marks-of', text, [dossiers.filter(isUuid), agencies]);
  const of = (kind: Row['kind']) => rows.filter((row) => row.kind === kind);
  const byId = (kind: Row['kind']) => new Map(of(kind).map(({ id, mark }) => [id, mark]));
  return {
    dossiers: byId('dossier'),
    lookers: new Map(of('dossier').map(({ id, lookers: found }) => [id, found ?? []])),
    agencies: byId('agency'),
  };
}
