import type { PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';

/**
 * One agency in one month. `carriedOver` + `received` = `settled` + `refused` + `withdrawn` + `stopped` + `paused` +
 * `inProcess`: each dossier that was accepted and not done before the month ended stands in one column on either side.
 */
export interface PeriodRow {
  agencyId: string;
  /** First day of the month. */
  month: PlainDate;
  carriedOver: number;
  received: number;
  settled: number;
  refused: number;
  withdrawn: number;
  stopped: number;
  /** At the month's end the clock stood still: a supplement, a fee, a draft to be read. */
  paused: number;
  inProcess: number;
  /** Of those settled or refused: by the date first promised. */
  early: number;
  onTime: number;
  late: number;
}

/** The one measure of a dossier in a month; the report counts it and the drill-down lists it. */
const measured = `
  select d.id, d.competent_agency_id as agency_id, m.first, d.accepted_at < m.first as carried,
    case
      when d.done_at is null or d.done_at >= m.next then
        case when exists (
          select from jsonb_array_elements(d.facts->'clock'->'segments') s
          where s->>'kind' = 'pause' and (s->>'from')::timestamptz < m.next
            and coalesce((s->>'to')::timestamptz, 'infinity') >= m.next
        ) then 'paused' else 'inProcess' end
      when d.settled_at is not null then case when d.facts->>'outcome' = 'refused' then 'refused' else 'settled' end
      when d.handling in ('withdrawn', 'cancelled') then 'withdrawn'
      when d.handling = 'stopped' then 'stopped'
      else 'settled'
    end as outcome,
    case
      when d.done_at is null or d.done_at >= m.next or (d.settled_at is null and d.handling <> 'tacitlyAccepted') then null
      when d.done_at > d.promised_at then 'late'
      when (d.done_at at time zone 'Asia/Ho_Chi_Minh')::date < (d.promised_at at time zone 'Asia/Ho_Chi_Minh')::date then 'early'
      else 'onTime'
    end as punctuality
  from (
    select *, least(settled_at, closed_at) as done_at, (facts->'clock'->>'originalDueAt')::timestamptz as promised_at
    from dossier where competent_agency_id = any($1) and accepted_at is not null
  ) d
  join (
    select day at time zone 'Asia/Ho_Chi_Minh' as first, (day + interval '1 month') at time zone 'Asia/Ho_Chi_Minh' as next
    from generate_series($2::date::timestamp, $3::date::timestamp, interval '1 month') day
  ) m on d.accepted_at < m.next and (d.done_at is null or d.done_at >= m.first)`;

const counted = (column: string, values: readonly string[]) =>
  values.map((value) => `count(*) filter (where ${column} = '${value}')::int as "${value}"`).join(', ');

const text = `select agency_id as "agencyId", to_char(first at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as month,
  count(*) filter (where carried)::int as "carriedOver", count(*) filter (where not carried)::int as received,
  ${counted('outcome', ['settled', 'refused', 'withdrawn', 'stopped', 'paused', 'inProcess'])},
  ${counted('punctuality', ['early', 'onTime', 'late'])}
  from (${measured}) measured group by agency_id, first order by first, agency_id`;

/** The period report of these agencies, from the month of one day to that of another (both first days of months). */
export function periodReport(
  db: Database,
  { agencyIds, from, to }: { agencyIds: readonly string[]; from: PlainDate; to: PlainDate },
): Promise<PeriodRow[]> {
  return select<PeriodRow>(db, 'period-report', text, [agencyIds, from, to]);
}
