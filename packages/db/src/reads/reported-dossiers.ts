import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { type ReportPeriod, type ReportQuery, reportValues } from './period-report.ts';
import { conditionOf, measures, type ReportColumn, reportedIn } from './report-columns.ts';

/** A dossier behind a figure: no names, for whoever reads figures may not read the dossier. */
export interface ReportedDossier {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  agencyId: string;
  acceptedAt: Instant;
  /** The lawful due date; null where none is set. */
  dueAt: Instant | null;
  doneAt: Instant | null;
}

interface Row {
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  agencyId: string;
  acceptedAt: Date;
  dueAt: Date | null;
  doneAt: Date | null;
}

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

const start = ['-infinity', '00000000-0000-0000-0000-000000000000'] as const;
const cursorForm = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** A cursor that was tampered with begins the list anew. */
function positionOf(after: string | undefined): readonly [string, string] {
  const [, at, id] = cursorForm.exec(after ?? '') ?? [];
  return at && id && !Number.isNaN(Date.parse(at)) ? [at, id] : start;
}

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
  const found = await select<Row>(db, `reported-dossiers ${column}`, textOf(column), values);
  const rows = found.slice(0, limit).map(({ acceptedAt, dueAt, doneAt, ...row }) => ({
    ...row,
    acceptedAt: instant(acceptedAt),
    dueAt: dueAt && instant(dueAt),
    doneAt: doneAt && instant(doneAt),
  }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.acceptedAt}_${last.dossierId}` : null };
}
