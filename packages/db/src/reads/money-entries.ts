import type { Instant, PlainDate } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { select } from '../select.ts';
import { positionOf } from './reported-page.ts';

/** Money that was taken or given back, as the journal has it. */
export interface MoneyEntry {
  dossierId: string;
  seq: number;
  at: Instant;
  taken: boolean;
  way: 'cash' | 'gateway';
  amount: number;
  orderRef: string;
  code: string | null;
  provisionalNumber: string;
  procedureCode: string;
  actorName: string | null;
}

/** In whole đồng. */
export interface MoneySums {
  entries: number;
  cashIn: number;
  cashOut: number;
  gatewayIn: number;
  gatewayOut: number;
}

export interface MoneyDayAsked {
  agencyId: string;
  day: PlainDate;
}

// Taken at the desk of the agency, or through the gateway for a dossier that it received. $1 agency, $2 day.
export const moneyFrame = `with entries as (
    select e.dossier_id, e.seq, e.at, e.actor_id, e.type = 'confirmPayment' as taken, (e.data->>'amount')::int as amount,
      e.data->>'orderRef' as ref,
      case when e.data->>'receivedBy' = 'desk' or e.data->>'orderRef' like 'desk-%' then 'cash' else 'gateway' end as way,
      d.code, d.provisional_number, d.procedure_code
    from dossier_event e join dossier d on d.id = e.dossier_id
    where e.type in ('confirmPayment', 'confirmRefund')
      and e.at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
      and e.at < ($2::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
      and coalesce(e.agency_id, d.receiving_agency_id) = $1
  )`;

// As a number of JavaScript, exact far beyond what an integer of PostgreSQL holds.
const summed = (taken: boolean, way: MoneyEntry['way']) =>
  `coalesce(sum(amount) filter (where ${taken ? '' : 'not '}taken and way = '${way}'), 0)::float8`;

export const moneySums = `count(*)::int as entries, ${summed(true, 'cash')} as "cashIn", ${summed(false, 'cash')} as "cashOut",
  ${summed(true, 'gateway')} as "gatewayIn", ${summed(false, 'gateway')} as "gatewayOut"`;

const entriesText = `${moneyFrame}
  select e.dossier_id as "dossierId", e.seq, e.at, e.taken, e.way, e.amount, e.ref as "orderRef", e.code,
    e.provisional_number as "provisionalNumber", e.procedure_code as "procedureCode", s.full_name as "actorName"
  from entries e left join staff s on s.id = e.actor_id
  where (e.at, e.dossier_id) > ($3::timestamptz, $4::uuid) order by e.at, e.dossier_id, e.seq limit $5`;

type Row = Omit<MoneyEntry, 'at'> & { at: Date };

/** What an agency took and gave back on a day, in order; `next` is the cursor of the next page. */
export async function moneyEntries(
  db: Database,
  { agencyId, day, after, limit }: MoneyDayAsked & { after?: string; limit: number },
): Promise<{ rows: MoneyEntry[]; next: string | null }> {
  const values = [agencyId, day, ...positionOf(after), limit + 1];
  const found = await select<Row>(db, 'money-entries', entriesText, values);
  const rows = found.slice(0, limit).map((row) => ({ ...row, at: instant(row.at) }));
  const last = rows.at(-1);
  return { rows, next: found.length > limit && last ? `${last.at}_${last.dossierId}` : null };
}

const none: MoneySums = { entries: 0, cashIn: 0, cashOut: 0, gatewayIn: 0, gatewayOut: 0 };

export async function moneySumsOf(db: Database, { agencyId, day }: MoneyDayAsked): Promise<MoneySums> {
  const [sums] = await select<MoneySums>(db, 'money-sums', `${moneyFrame} select ${moneySums} from entries`, [
    agencyId,
    day,
  ]);
  return sums ?? none;
}

const openText = `select distinct to_char(e.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day
  from dossier_event e join dossier d on d.id = e.dossier_id
  where e.type in ('confirmPayment', 'confirmRefund') and coalesce(e.agency_id, d.receiving_agency_id) = $1
    and e.at >= ($2::timestamp - interval '31 days') at time zone 'Asia/Ho_Chi_Minh' and e.at < $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
    and not exists (select from money_day m where m.agency_id = $1 and m.day = (e.at at time zone 'Asia/Ho_Chi_Minh')::date)
  order by 1`;

/** The days of the last month, before a day, that had money and are not closed. */
export const openMoneyDays = async (db: Database, agencyId: string, before: PlainDate): Promise<PlainDate[]> =>
  (await select<{ day: PlainDate }>(db, 'open-money-days', openText, [agencyId, before])).map(({ day }) => day);
