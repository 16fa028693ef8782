import type { Database } from '../database.ts';
import { select } from '../select.ts';
import { type ReportPeriod, type ReportQuery, reportValues } from './period-report.ts';
import { conditionOf, measures, type ReportColumn, reportedIn } from './report-columns.ts';
import { positionOf, type ReportedDossier, type ReportedRow, reportedPage } from './reported-page.ts';

// As the period's end saw them: what was done later was not done then.
const textOf = (column: ReportColumn) => `with behind as (
    select * from (select d.*, p.next, ${measures} from ${reportedIn}) measured
    where ${conditionOf(column)} and (accepted_at, dossier_id) > ($6::timestamptz, $7::uuid)
    order by accepted_at, dossier_id limit $8
  )
  select b.dossier_id as "dossierId", o.code, o.provisional_number as "provisionalNumber",
    b.procedure_code as "procedureCode", b.agency_id as "agencyId", b.accepted_at as "acceptedAt",
    nullif(b.due_at, 'infinity') as "dueAt", case when b.done_at < b.next then b.done_at end as "doneAt"
  from behind b join dossier o on o.id = b.dossier_id order by b.accepted_at, b.dossier_id`;

/** The dossiers behind one figure of a report, in the order they were accepted; `next` is the cursor of the next page. */
export async function reportedDossiers(
  db: Database,
  {
    period,
    column,
    after,
    limit,
    ...query
  }: ReportQuery & { period: ReportPeriod; column: ReportColumn; after?: string; limit: number },
): Promise<{ rows: ReportedDossier[]; next: string | null }> {
  const values = [...reportValues(query, [period]), ...positionOf(after), limit + 1];
  return reportedPage(await select<ReportedRow>(db, `reported-dossiers ${column}`, textOf(column), values), limit);
}
