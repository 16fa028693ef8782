import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { ReportPeriod } from './period-report.ts';

/** What Circular 01/2018 gives 0, 1 or 2 points dossier by dossier. */
export const dossierIndicators = ['totalTime', 'partTime', 'contacts', 'bodies', 'publicity', 'attitude'] as const;
export type DossierIndicator = (typeof dossierIndicators)[number];

export interface IndicatorQuery {
  agencyIds: readonly string[];
  period: ReportPeriod;
  /** Since when each service is published; null: not at all. Of services that are not named here publicity is not judged. */
  published: readonly { code: string; since: PlainDate | null }[];
  /** What was to be answered until then, or until the period's end where that is earlier. */
  now: Instant;
}

export const indicatorValues = ({ agencyIds, period, published, now }: IndicatorQuery): unknown[] => [
  agencyIds,
  period.from,
  period.next,
  published.map(({ code }) => code),
  published.map(({ since }) => since),
  now,
];

/** A mark of 1 or 2 says that the staff's manner was bad: an adverse opinion, which takes both points. */
const adverse = 'r.attitude <= 2';

/**
 * `done`: the results of these agencies ($1) in the period ($2 to $3), with what they are judged by; $4 and $5: publication.
 * `parts`: answers that these agencies owed to others and that were given, or came to be late, in the period (until $6);
 * no law gives a consultation as much as 92 days.
 */
export const indicatorFrame = `with p as (
    select $2::timestamp at time zone 'Asia/Ho_Chi_Minh' as first, $3::timestamp at time zone 'Asia/Ho_Chi_Minh' as next
  ), done as (
    select d.dossier_id, case when d.done_at > d.due_at then 0 when d.done_at < d.due_day then 2 else 1 end as time,
      least(coalesce(s.times, 0), 2)::int as asked, ${adverse} as is_adverse,
      case when b.code is not null then coalesce(d.accepted_at >= b.since, false)::int end as publicity
    from p join reported_dossier d on d.done_at >= p.first and d.done_at < p.next
    left join (select dossier_id, count(*) as times from dossier_event where type = 'askSupplement' group by 1) s using (dossier_id)
    left join rating r using (dossier_id)
    left join unnest($4::text[], $5::date[]) as b(code, since) on b.code = d.procedure_code
    where d.agency_id = any($1) and d.outcome in ('settled', 'refused')
  ), asked as (
    select distinct e.dossier_id from p join dossier_event e
      on e.type = 'consult' and e.at < p.next and e.at >= p.first - interval '92 days'
  ), answers as materialized (
    -- Read out once: nothing is taken out of the facts again for each comparison.
    select o.id as dossier_id, (c->>'answeredAt')::timestamptz as given, (c->>'dueAt')::timestamptz as due,
      least(o.settled_at, o.closed_at) as over
    from asked join dossier o on o.id = asked.dossier_id, jsonb_array_elements(o.facts->'consultations') c
    where c->>'agencyId' = any($1)
  ), parts as (
    select dossier_id, case when given is null or given > due then 0
      when given < date_trunc('day', due, 'Asia/Ho_Chi_Minh') then 2 else 1 end as points
    from answers, p where least(given, due) >= p.first and least(given, due) < p.next and least(given, due) <= $6::timestamptz
      -- An answer that nobody needed any more is not owed.
      and (given is not null or over is null or over > due)
  )`;

/** The points of a result by one indicator; null: not judged by it. */
export const pointsOf: Readonly<Record<DossierIndicator, string>> = {
  totalTime: 'time',
  partTime: 'time',
  contacts: '2 - asked',
  bodies: 'case when asked = 0 then 2 else 1 end',
  publicity: 'publicity',
  attitude: 'case when is_adverse then 0 when not is_adverse then time end',
};
