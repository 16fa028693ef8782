import type { ExemptionCategory } from '@mot-cua/workflow';
import type { Database } from '../database.ts';
import { select } from '../select.ts';
import type { MoneyDayAsked } from './money-entries.ts';

/** What an agency did not take on a day because the law spares a category: how often, and how much in whole đồng. */
export interface Exempted {
  procedureCode: string;
  /** The version that names the law. */
  procedureVersion: string;
  category: ExemptionCategory;
  dossiers: number;
  amount: number;
}

const exemptedText = `select d.procedure_code as "procedureCode", e.procedure_version as "procedureVersion",
    e.data->>'category' as category, count(*)::int as dossiers, sum((e.data->>'amount')::int)::float8 as amount
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type = 'confirmExemption' and e.agency_id = $1
    and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and e.at < ($2::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
  group by 1, 2, 3 order by 1, 2, 3`;

/** The exemptions that an agency confirmed on a day, by procedure and category. */
export const exemptedOfDay = (db: Database, { agencyId, day }: MoneyDayAsked): Promise<Exempted[]> =>
  select<Exempted>(db, 'exempted-of-day', exemptedText, [agencyId, day]);
