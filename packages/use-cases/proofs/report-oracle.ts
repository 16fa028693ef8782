/** The period report once more, from the journal alone and by another way: running sums of what came and what went. */
export const reportFromJournal = `
with came as (
  select e.dossier_id, min(e.at) as at from dossier_event e
  where e.type = 'accept' or (e.type = 'submit' and not exists (
    select from dossier_event a where a.dossier_id = e.dossier_id and a.type = 'accept')
    and exists (select from dossier d where d.id = e.dossier_id and d.procedure_code = any($1)))
  group by e.dossier_id
), went as (
  select distinct on (e.dossier_id) e.dossier_id, e.at,
    case e.type when 'issue' then case when (
        select s.data->>'outcome' from dossier_event s where s.dossier_id = e.dossier_id and s.seq < e.seq
          and s.type in ('submitForApproval', 'leadSettled') order by s.seq desc limit 1) = 'refused'
        then 'refused' else 'settled' end
      when 'confirmWithdrawal' then 'withdrawn' when 'cancel' then 'withdrawn' when 'stop' then 'stopped' else 'lapsed' end as how
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type in ('issue', 'confirmWithdrawal', 'cancel', 'stop')
    or (e.type = 'lapse' and d.handling in ('stopped', 'tacitlyAccepted') and e.seq = d.version)
  order by e.dossier_id, e.seq
), steps as (
  select d.competent_agency_id as agency_id, date_trunc('month', c.at at time zone 'Asia/Ho_Chi_Minh') as month, 1 as came, 0 as went
  from came c join dossier d on d.id = c.dossier_id
  union all
  select d.competent_agency_id, date_trunc('month', w.at at time zone 'Asia/Ho_Chi_Minh'), 0, 1
  from went w join came c using (dossier_id) join dossier d on d.id = w.dossier_id
), months as (
  select agency_id, month, sum(came)::int as came, sum(went)::int as went from steps group by 1, 2
)
select agency_id as "agencyId", to_char(month, 'YYYY-MM-DD') as month, came as received, went as done,
  sum(came - went) over (partition by agency_id order by month)::int as left
from months order by 2, 1`;
