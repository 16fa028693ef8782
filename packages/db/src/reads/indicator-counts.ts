import type { Database } from '../database.ts';
import { select } from '../select.ts';
import {
  type DossierIndicator,
  dossierIndicators,
  type IndicatorQuery,
  indicatorFrame,
  indicatorValues,
  pointsOf,
} from './indicator-frame.ts';
import { reportValues } from './period-report.ts';
import { type PetitionPunctuality, petitionPunctuality } from './petition-punctuality.ts';
import { measures, reportedIn } from './report-columns.ts';

/** How many dossiers have 0, 1 and 2 points. */
export type PointCounts = readonly [none: number, one: number, two: number];

/** What came in, how much of it online, and which of the online ones are late or overdue. */
export interface OnlineCounts {
  received: number;
  online: number;
  unsettled: number;
}

export interface IndicatorCounts {
  results: number;
  points: Readonly<Record<DossierIndicator, PointCounts>>;
  online: OnlineCounts;
  petitions: PetitionPunctuality;
}

interface Row {
  indicator: DossierIndicator | 'results';
  points: number | null;
  n: number;
}

const each = dossierIndicators.map((indicator) => `('${indicator}', ${pointsOf[indicator]})`);

const pointsText = `${indicatorFrame}, kinds as (
    select time, asked, is_adverse, publicity, count(*) as n from done group by 1, 2, 3, 4
  ), judged as (
    select v.indicator, v.points, n from kinds, lateral (values ${each.join(', ')}, ('results', null)) as v(indicator, points)
    union all select 'partTime', points, count(*) from parts group by points
  )
  select indicator, points, sum(n)::int as n from judged group by 1, 2`;

const onlineText = `with kinds as (
    select ${measures}, d.channel, count(*) as n from ${reportedIn} group by 1, 2, 3, 4
  )
  select coalesce(sum(n) filter (where came <> 'carriedOver'), 0)::int as received,
    coalesce(sum(n) filter (where came = 'online'), 0)::int as online,
    coalesce(sum(n) filter (where channel = 'online' and stands in ('late', 'overdue')), 0)::int as unsettled
  from kinds`;

/** What the indicators are made of, for these agencies together. */
export async function indicatorCounts(db: Database, query: IndicatorQuery): Promise<IndicatorCounts> {
  const { agencyIds, period, now } = query;
  const [rows, [online], petitions] = await Promise.all([
    select<Row>(db, 'indicator-points', pointsText, indicatorValues(query)),
    select<OnlineCounts>(db, 'indicator-online', onlineText, reportValues({ agencyIds, now }, [period])),
    petitionPunctuality(db, { agencyIds, period, now }),
  ]);
  const count = (indicator: Row['indicator'], points: number | null): number =>
    rows.find((row) => row.indicator === indicator && row.points === points)?.n ?? 0;
  const spread = (indicator: DossierIndicator): PointCounts => [
    count(indicator, 0),
    count(indicator, 1),
    count(indicator, 2),
  ];
  return {
    results: count('results', null),
    points: Object.fromEntries(dossierIndicators.map((indicator) => [indicator, spread(indicator)])) as Record<
      DossierIndicator,
      PointCounts
    >,
    online: online ?? { received: 0, online: 0, unsettled: 0 },
    petitions,
  };
}
