import type { Database } from '../database.ts';
import { select } from '../select.ts';
import {
  type DossierIndicator,
  type IndicatorQuery,
  indicatorFrame,
  indicatorValues,
  pointsOf,
} from './indicator-frame.ts';
import { positionOf, type ReportedDossier, type ReportedRow, reportedPage } from './reported-page.ts';

// An agency may owe several answers about one dossier: it is listed once.
const alsoParts = 'union select dossier_id from parts where points = $7';

const textOf = (indicator: DossierIndicator) => `${indicatorFrame}, wanted as (
    select dossier_id from done where ${pointsOf[indicator]} = $7 ${indicator === 'partTime' ? alsoParts : ''}
  ), behind as (
    select d.* from wanted join reported_dossier d using (dossier_id)
    where (d.accepted_at, d.dossier_id) > ($8::timestamptz, $9::uuid)
    order by d.accepted_at, d.dossier_id limit $10
  )
  select b.dossier_id as "dossierId", o.code, o.provisional_number as "provisionalNumber",
    b.procedure_code as "procedureCode", b.agency_id as "agencyId", b.accepted_at as "acceptedAt",
    nullif(b.due_at, 'infinity') as "dueAt", nullif(b.done_at, 'infinity') as "doneAt"
  from behind b join dossier o on o.id = b.dossier_id order by b.accepted_at, b.dossier_id`;

/** The dossiers that have so many points by an indicator, in the order they were accepted. */
export async function indicatorDossiers(
  db: Database,
  {
    indicator,
    points,
    after,
    limit,
    ...query
  }: IndicatorQuery & { indicator: DossierIndicator; points: number; after?: string; limit: number },
): Promise<{ rows: ReportedDossier[]; next: string | null }> {
  const values = [...indicatorValues(query), points, ...positionOf(after), limit + 1];
  return reportedPage(
    await select<ReportedRow>(db, `indicator-dossiers ${indicator}`, textOf(indicator), values),
    limit,
  );
}
