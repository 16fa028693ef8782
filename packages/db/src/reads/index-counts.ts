import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { ReportPeriod } from './period-report.ts';

/** What the service index counts beyond the period report. */
export interface IndexCounts {
  /** Dossiers accepted in the period, and those of whom the national portal was told all. */
  accepted: number;
  synchronised: number;
  /** Results of the period, and those with a sealed paper. */
  results: number;
  sealed: number;
  /** Papers of these dossiers, and those of them that lie here as files. */
  papers: number;
  digitised: number;
  /** Dossiers of these with files, and those with a file that the applicant had handed in or been given before. */
  withFiles: number;
  reused: number;
  /** Ratings of these dossiers, and those of 4 or 5 overall. */
  rated: number;
  satisfied: number;
}

const text = `with p as (
    select $2::timestamp at time zone 'Asia/Ho_Chi_Minh' as first, $3::timestamp at time zone 'Asia/Ho_Chi_Minh' as next
  ), came as (
    select count(*) as accepted, count(*) filter (where exists (select from national_message m where m.dossier_id = d.dossier_id)
        and not exists (select from national_message m where m.dossier_id = d.dossier_id and m.state <> 'sent')) as synchronised
    from p join reported_dossier d on d.accepted_at >= p.first and d.accepted_at < p.next where d.agency_id = any($1)
  ), done as (
    select d.dossier_id, d.channel from p join reported_dossier d on d.done_at >= p.first and d.done_at < p.next
    where d.agency_id = any($1) and d.outcome in ('settled', 'refused')
  ), results as (
    select count(*) as results, count(r.overall) as rated, count(*) filter (where r.overall >= 4) as satisfied,
      count(*) filter (where exists (
        select from issued_paper i where i.dossier_id = done.dossier_id and i.kind = 'result')) as sealed
    from done left join rating r using (dossier_id)
  ), files as (
    select d.dossier_id, f.paper, bool_or(
      exists (select from dossier_part b join dossier o on o.id = b.dossier_id
        where b.sha256 = f.sha256 and b.dossier_id <> f.dossier_id and b.added_at < f.added_at and o.owner_id = mine.owner_id)
      or exists (select from issued_paper b join dossier o on o.id = b.dossier_id
        where b.sha256 = f.sha256 and b.created_at < f.added_at and o.owner_id = mine.owner_id)) as is_reused
    from done d join dossier_part f using (dossier_id) join dossier mine on mine.id = d.dossier_id
    where f.superseded_at is null group by 1, 2
  ), digitised as (
    select count(*) as digitised, count(distinct dossier_id) as "withFiles",
      count(distinct dossier_id) filter (where is_reused) as reused from files
  ), kept as (
    -- Only what is handed in at a counter may be kept on paper.
    select coalesce(sum(jsonb_array_length(o.facts->'onPaper')), 0) as on_paper
    from done join dossier o on o.id = done.dossier_id where done.channel = 'counter' and o.facts ? 'onPaper'
  )
  select accepted::int, synchronised::int, results::int, sealed::int, (digitised + on_paper)::int as papers, digitised::int,
    "withFiles"::int, reused::int, rated::int, satisfied::int
  from came, results, digitised, kept`;

const nothing: IndexCounts = {
  accepted: 0,
  synchronised: 0,
  results: 0,
  sealed: 0,
  papers: 0,
  digitised: 0,
  withFiles: 0,
  reused: 0,
  rated: 0,
  satisfied: 0,
};

export async function indexCounts(
  db: Database,
  { agencyIds, period }: { agencyIds: readonly string[]; period: ReportPeriod },
): Promise<IndexCounts> {
  const [counts] = await select<IndexCounts>(db, 'index-counts', text, [agencyIds, period.from, period.next]);
  return counts ?? nothing;
}

/** Of a service: accepted dossiers for which something was paid in the period, and those of them that paid through the gateway. */
export interface PaidDossiers {
  procedureCode: string;
  paid: number;
  online: number;
}

const paidText = `with paid as (
    select e.dossier_id, bool_or(e.data->>'receivedBy' = 'gateway') as is_online from dossier_event e
    where e.type = 'confirmPayment' and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and e.at < $3::timestamp at time zone 'Asia/Ho_Chi_Minh'
    group by 1
  )
  select d.procedure_code as "procedureCode", count(*)::int as paid, count(*) filter (where is_online)::int as online
  from paid join reported_dossier d using (dossier_id) where d.agency_id = any($1) group by 1`;

export const paidDossiers = (
  db: Database,
  { agencyIds, period }: { agencyIds: readonly string[]; period: ReportPeriod },
): Promise<PaidDossiers[]> =>
  select<PaidDossiers>(db, 'paid-dossiers', paidText, [agencyIds, period.from, period.next]);
