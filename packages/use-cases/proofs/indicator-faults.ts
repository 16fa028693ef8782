import { type Database, indicatorCounts, type ReportPeriod } from '@mot-cua/db';
import { publishedServices } from '../src/indicators/read-indicators.ts';
import { pointsByHand, type ToldDossier } from './report-oracle.ts';

const indicators = ['totalTime', 'contacts'] as const;
const nothing = [0, 0, 0];
/** How many figures of a month are compared. */
export const indicatorFigures = indicators.length * nothing.length;

/** Where the indicators of the whole city say something else of a month than its journals. */
export async function indicatorFaults(
  db: Database,
  { agencyIds, periods, now }: { agencyIds: readonly string[]; periods: readonly ReportPeriod[]; now: string },
  dossiers: readonly ToldDossier[],
): Promise<string[]> {
  const told = pointsByHand(dossiers);
  const faults: string[] = [];
  for (const period of periods) {
    const { points } = await indicatorCounts(db, { agencyIds, period, now, published: publishedServices() });
    for (const indicator of indicators) {
      const [seen, expected] = [points[indicator], told.get(period.from)?.[indicator] ?? nothing];
      if (String(seen) !== String(expected)) faults.push(`${period.from}: ${indicator} is ${seen}, not ${expected}`);
    }
  }
  return faults;
}
