import { procedures, publicationsOf } from '@mot-cua/catalog';
import { type IndicatorCounts, indicatorCounts } from '@mot-cua/db';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import type { ReportAsked } from '../report/read-report.ts';
import { type ReportScope, reportScope } from '../report/report-scope.ts';
import { type Indicator, nineIndicators, type OfferedOnline } from './nine-indicators.ts';

export type IndicatorsAsked = Omit<ReportAsked, 'lines' | 'procedureCode'>;

export interface Indicators {
  indicators: readonly Indicator[];
  counts: IndicatorCounts;
  offered: OfferedOnline;
  scope: ReportScope;
}

/** Since when each service that one can apply for is published on the portal. */
export const publishedServices = () =>
  procedures.map(({ code }) => ({
    code,
    since:
      publicationsOf(code)
        .map(({ inForceFrom }) => inForceFrom)
        .sort()[0] ?? null,
  }));

/** What the levels of Decree 43/2011 call online: 3 and 4. Every service of the catalogue is offered so. */
const offeredOnline = (): OfferedOnline => ({
  eligible: procedures.length,
  offered: procedures.filter(({ channels }) => channels.includes('online')).length,
});

/** The nine indicators of Circular 01/2018 for a person's agencies; null for an agency out of reach. */
export async function readIndicators(
  deps: Pick<Deps, 'db'>,
  { period, now, ...asked }: IndicatorsAsked,
  staff: Staff,
): Promise<Indicators | null> {
  const scope = await reportScope(deps, asked, staff);
  if (!scope) return null;
  const query = { agencyIds: scope.asked, period, published: publishedServices(), now };
  const counts = await indicatorCounts(deps.db, query);
  const offered = offeredOnline();
  return { indicators: nineIndicators(counts, offered), counts, offered, scope };
}
