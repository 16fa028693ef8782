import type { Instant } from '@mot-cua/calendar';
import {
  periodReport,
  type ReportColumn,
  type ReportLines,
  type ReportPeriod,
  type ReportRow,
  reportColumns,
} from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type AskedAgencies, type ReportScope, reportScope } from './report-scope.ts';

export interface ReportAsked extends AskedAgencies {
  period: ReportPeriod;
  lines: ReportLines;
  procedureCode?: string;
  now: Instant;
}

type ReportFigures = Readonly<Record<ReportColumn, number>>;

export interface Report {
  rows: readonly ReportRow[];
  sum: ReportFigures;
  /** Whether both sides of every row are equal. */
  balances: boolean;
  scope: ReportScope;
}

const added = (figures: ReportFigures, columns: readonly ReportColumn[]): number =>
  columns.reduce((all, column) => all + figures[column], 0);

const isBalanced = (figures: ReportFigures): boolean =>
  figures.total === added(figures, ['carriedOver', 'online', 'counter', 'post']) &&
  figures.total === added(figures, ['answered', 'inTime', 'overdue', 'paused', 'withdrawn', 'stopped']) &&
  figures.answered === added(figures, ['early', 'onTime', 'late']);

/** The period report of a person's agencies and those below; null for an agency out of reach. */
export async function readReport(deps: Pick<Deps, 'db'>, asked: ReportAsked, staff: Staff): Promise<Report | null> {
  const scope = await reportScope(deps, asked, staff);
  if (!scope) return null;
  const { period, lines, procedureCode, now } = asked;
  const rows = await periodReport(deps.db, { agencyIds: scope.asked, periods: [period], lines, procedureCode, now });
  const sums = reportColumns.map((column) => [column, rows.reduce((all, row) => all + row[column], 0)]);
  const sum = Object.fromEntries(sums) as Record<ReportColumn, number>;
  return { rows, sum, scope, balances: [...rows, sum].every(isBalanced) };
}
