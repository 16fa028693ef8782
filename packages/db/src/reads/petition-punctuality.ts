import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { ReportPeriod } from './period-report.ts';

/** Petitions that were to be answered in a period, and those that were, or were refused, by then. */
export interface PetitionPunctuality {
  due: number;
  onTime: number;
}

const text = `select count(*)::int as due, count(*) filter (where done.at <= q.promised_at)::int as "onTime"
  from petition q cross join lateral (
    select min(e.at) as at from petition_event e where e.petition_id = q.id and e.step in ('refuse', 'answer')) done
  where q.agency_id = any($1) and q.promised_at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and q.promised_at < least($3::timestamp at time zone 'Asia/Ho_Chi_Minh', $4::timestamptz)`;

/** How punctually these agencies answered what was due in a period, until now. */
export async function petitionPunctuality(
  db: Database,
  { agencyIds, period, now }: { agencyIds: readonly string[]; period: ReportPeriod; now: Instant },
): Promise<PetitionPunctuality> {
  const values = [agencyIds, period.from, period.next, now];
  const [row] = await select<PetitionPunctuality>(db, 'petition-punctuality', text, values);
  return row ?? { due: 0, onTime: 0 };
}
