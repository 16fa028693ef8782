import { type DossierIndicator, indicatorDossiers } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type ReportedList, reportedPageLength } from '../report/list-reported.ts';
import { reportScope } from '../report/report-scope.ts';
import { type IndicatorsAsked, publishedServices } from './read-indicators.ts';

/** The dossiers that have so many points by an indicator, a page at a time; null for an agency out of reach. */
export async function listJudged(
  deps: Pick<Deps, 'db'>,
  asked: IndicatorsAsked & { indicator: DossierIndicator; points: number; after?: string },
  staff: Staff,
): Promise<ReportedList | null> {
  const scope = await reportScope(deps, asked, staff);
  if (!scope) return null;
  const { period, now, indicator, points, after } = asked;
  const query = { agencyIds: scope.asked, period, published: publishedServices(), now };
  const list = await indicatorDossiers(deps.db, { ...query, indicator, points, after, limit: reportedPageLength });
  return { ...list, scope };
}
