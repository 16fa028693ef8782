import { type ReportColumn, type ReportedDossier, reportedDossiers } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { ReportAsked } from './read-report.ts';
import { type ReportScope, reportScope } from './report-scope.ts';

export interface ReportedList {
  rows: readonly ReportedDossier[];
  next: string | null;
  scope: ReportScope;
}

export const reportedPageLength = 50;

/** The dossiers behind one figure of a report, a page at a time; null for an agency out of reach. */
export async function listReported(
  deps: Pick<Deps, 'db'>,
  { column, after, ...asked }: Omit<ReportAsked, 'lines'> & { column: ReportColumn; after?: string },
  staff: Staff,
): Promise<ReportedList | null> {
  const scope = await reportScope(deps, asked, staff);
  if (!scope) return null;
  const { period, procedureCode, now } = asked;
  const query = { agencyIds: scope.asked, period, procedureCode, now, column, after, limit: reportedPageLength };
  return { ...(await reportedDossiers(deps.db, query)), scope };
}
