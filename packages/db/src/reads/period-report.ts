import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { conditionOf, measures, type ReportColumn, reportColumns, reportedIn } from './report-columns.ts';

/** From a day up to, but without, another. */
export interface ReportPeriod {
  from: PlainDate;
  next: PlainDate;
}

export interface ReportQuery {
  agencyIds: readonly string[];
  /** Only this service. */
  procedureCode?: string;
  /** What is open is judged as it stands then, or at the period's end where that is earlier. */
  now: Instant;
}

/**
 * One agency or service in one period, after the columns of Circular 01/2020/TT-VPCP, form II.06.
 * `total` = `carriedOver` + `online` + `counter` + `post` = `answered` + `inTime` + `overdue` + `paused` + `withdrawn` +
 * `stopped`; `answered` = `early` + `onTime` + `late`, by the lawful due date; `refused` are some of those answered.
 */
export type ReportRow = { key: string; from: PlainDate } & Record<ReportColumn, number>;

export type ReportLines = 'agency' | 'procedure';

const keys: Record<ReportLines, string> = { agency: 'd.agency_id', procedure: 'd.procedure_code' };

const counted = reportColumns.map(
  (column) => `coalesce(sum(n) filter (where ${conditionOf(column)}), 0)::int as "${column}"`,
);

// Each dossier is measured once; the columns are made of the few kinds that come out.
const textOf = (lines: ReportLines) => `with kinds as (
    select ${keys[lines]} as key, p.place, p.first, ${measures}, count(*) as n
    from ${reportedIn} group by 1, 2, 3, 4, 5, 6
  )
  select key, to_char(first at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as from, ${counted.join(', ')}
  from kinds group by key, place, first order by place, key`;

export const reportValues = ({ agencyIds, procedureCode, now }: ReportQuery, periods: readonly ReportPeriod[]) => [
  agencyIds,
  periods.map(({ from }) => from),
  periods.map(({ next }) => next),
  now,
  procedureCode ?? null,
];

/** The period report, a row for each agency or service that had something to settle, period after period. */
export function periodReport(
  db: Database,
  { periods, lines, ...query }: ReportQuery & { periods: readonly ReportPeriod[]; lines: ReportLines },
): Promise<ReportRow[]> {
  return select<ReportRow>(db, `period-report ${lines}`, textOf(lines), reportValues(query, periods));
}
