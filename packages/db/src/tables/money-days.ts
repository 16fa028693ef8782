import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant } from '../instants.ts';
import { type MoneyDayAsked, type MoneySums, moneyFrame, moneySums } from '../reads/money-entries.ts';
import { select } from '../select.ts';

/** A day that was closed: what the journal said then, what was counted, and by whom. */
export interface ClosedDay extends MoneySums {
  counted: number;
  differences: number;
  note: string;
  closedAt: Instant;
  closedByName: string | null;
}

const read = `select m.entries, m.cash_in::float8 as "cashIn", m.cash_out::float8 as "cashOut", m.gateway_in::float8 as "gatewayIn",
    m.gateway_out::float8 as "gatewayOut", m.counted::float8, m.differences, m.note, m.closed_at as "closedAt", s.full_name as "closedByName"
  from money_day m left join staff s on s.id = m.closed_by where m.agency_id = $1 and m.day = $2::date`;

export async function readMoneyDay(db: Database, { agencyId, day }: MoneyDayAsked): Promise<ClosedDay | null> {
  type Row = Omit<ClosedDay, 'closedAt'> & { closedAt: Date };
  const [row] = await select<Row>(db, 'read-money-day', read, [agencyId, day]);
  return row ? { ...row, closedAt: instant(row.closedAt) } : null;
}

// What is closed is counted in the same statement.
const close = `${moneyFrame}, sums as (select ${moneySums} from entries)
  insert into money_day (agency_id, day, entries, cash_in, cash_out, gateway_in, gateway_out, counted, differences, note, closed_by, closed_at)
  select $1, $2::date, entries, "cashIn", "cashOut", "gatewayIn", "gatewayOut", $3, $4, $5, $6, now() from sums
  on conflict do nothing returning day`;

/** Closes a day for ever; false when somebody had closed it. */
export async function closeMoneyDay(
  db: Database,
  { agencyId, day }: MoneyDayAsked,
  { counted, differences, note, by }: { counted: number; differences: number; note: string; by: string },
): Promise<boolean> {
  return (await select(db, 'close-money-day', close, [agencyId, day, counted, differences, note, by])).length > 0;
}
