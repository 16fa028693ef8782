import { isPlainDate, type PlainDate, plainDate } from '@mot-cua/calendar';
import {
  type Agency,
  agenciesBy,
  type ClosedDay,
  type ComparedOrder,
  comparedOrders,
  type Exempted,
  exemptedOfDay,
  legalNow,
  type MoneyEntry,
  type MoneySums,
  moneyEntries,
  moneySumsOf,
  openMoneyDays,
  readMoneyDay as readClosed,
} from '@mot-cua/db';
import { moneyAgencies } from '@mot-cua/policy';
import type { Staff } from '../actors.ts';
import type { Deps } from '../deps.ts';
import { type Difference, differencesOf } from './differences.ts';

export interface MoneyDayAsked {
  /** Empty: one's first. */
  agencyId: string;
  /** Empty, or one that is none or not there yet: today. */
  day: string;
}

export interface MoneyDay {
  agency: Agency;
  agencies: readonly Agency[];
  today: PlainDate;
  day: PlainDate;
  sums: MoneySums;
  /** What was not taken because the law spares somebody. */
  exempted: readonly Exempted[];
  /** Orders of the gateway on that day: all, those it was asked about, those whose money was found and recorded. */
  gateway: { orders: number; asked: number; mended: readonly ComparedOrder[] };
  differences: readonly Difference[];
  closed: ClosedDay | null;
  /** Days before today that had money and are not closed. */
  open: readonly PlainDate[];
}

/** More orders of one agency in a day than any has. */
const mostOrders = 5000;

const isAsked = ({ check, status }: ComparedOrder): boolean => check !== null && status !== 'created';

/** Money of a day as it stands, without its entries; null for an agency whose money is not this person's to count. */
export async function readMoneyDay(
  { db }: Pick<Deps, 'db'>,
  asked: MoneyDayAsked,
  staff: Staff,
): Promise<MoneyDay | null> {
  const mine = moneyAgencies(staff);
  const agencyId = asked.agencyId === '' ? mine[0] : mine.find((id) => id === asked.agencyId);
  if (!agencyId) return null;
  const today = plainDate(await legalNow(db));
  const day = isPlainDate(asked.day) && asked.day <= today ? asked.day : today;
  const query = { agencyId, day };
  const [agencies, sums, exempted, orders, closed, open] = await Promise.all([
    agenciesBy(db, mine),
    moneySumsOf(db, query),
    exemptedOfDay(db, query),
    comparedOrders(db, query, mostOrders),
    readClosed(db, query),
    openMoneyDays(db, agencyId, today),
  ]);
  const agency = agencies.find(({ id }) => id === agencyId);
  if (!agency) return null;
  const gateway = {
    orders: orders.length,
    asked: orders.filter(isAsked).length,
    mended: orders.filter(({ check }) => check?.mended),
  };
  return { agency, agencies, today, day, sums, exempted, gateway, differences: differencesOf(orders), closed, open };
}

/** The entries of a day, so many at most. */
export const listMoney = (
  { db }: Pick<Deps, 'db'>,
  { agency, day }: Pick<MoneyDay, 'agency' | 'day'>,
  page: { after?: string; limit: number },
): Promise<{ rows: MoneyEntry[]; next: string | null }> => moneyEntries(db, { agencyId: agency.id, day, ...page });
