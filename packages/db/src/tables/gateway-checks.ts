import type { Instant } from '@mot-cua/calendar';
import type { Database } from '../database.ts';
import { instant, instantOrNull } from '../instants.ts';
import { type MoneyDayAsked, moneyFrame } from '../reads/money-entries.ts';
import { select } from '../select.ts';
import type { PaymentOrder } from './payment-orders.ts';

/** What the gateway said of an order. */
export interface GatewayCheck {
  outcome: 'paid' | 'failed' | 'pending' | 'unknown';
  amount: number;
  gatewayRef: string;
  code: string;
  checkedAt: Instant;
  mended: boolean;
}

const save = `insert into gateway_check (order_ref, outcome, amount, gateway_ref, code, mended, checked_at)
  values ($1, $2, $3, $4, $5, $6, now())
  on conflict (order_ref) do update set outcome = excluded.outcome, amount = excluded.amount,
    gateway_ref = excluded.gateway_ref, code = excluded.code, checked_at = excluded.checked_at,
    mended = gateway_check.mended or excluded.mended`;

export async function saveGatewayCheck(
  db: Database,
  ref: string,
  { outcome, amount, gatewayRef, code, mended }: Omit<GatewayCheck, 'checkedAt'>,
): Promise<void> {
  await select(db, 'save-gateway-check', save, [ref, outcome, amount, gatewayRef, code, mended]);
}

// Settled here since the gateway was last asked; of a month at most, so that a silent gateway gathers no endless work.
const due = `select o.ref, o.dossier_id as "dossierId", o.amount, o.status, o.gateway_ref as "gatewayRef",
    o.created_at as "createdAt", o.expires_at as "expiresAt", o.settled_at as "settledAt"
  from payment_order o left join gateway_check c on c.order_ref = o.ref
  where o.status <> 'created' and o.settled_at >= now() - interval '31 days'
    and (c.checked_at is null or c.checked_at < o.settled_at
      or c.outcome = 'pending' and c.checked_at < now() - interval '15 minutes')
  -- In no order: those for which there is never an answer keep no others waiting.
  order by random() limit $1`;

type OrderRow = Omit<PaymentOrder, 'createdAt' | 'expiresAt' | 'settledAt'> & {
  createdAt: Date;
  expiresAt: Date;
  settledAt: Date | null;
};

/** Orders that the gateway is to be asked about, some of them at a time. */
export const uncheckedOrders = async (db: Database, most: number): Promise<PaymentOrder[]> =>
  (await select<OrderRow>(db, 'unchecked-orders', due, [most])).map(
    ({ createdAt, expiresAt, settledAt, ...order }) => ({
      ...order,
      createdAt: instant(createdAt),
      expiresAt: instant(expiresAt),
      settledAt: instantOrNull(settledAt),
    }),
  );

/** An order of a day, and what the gateway said of it since it was settled; null: not asked yet. */
export interface ComparedOrder {
  ref: string;
  dossierId: string;
  code: string | null;
  provisionalNumber: string;
  amount: number;
  status: PaymentOrder['status'];
  gatewayRef: string | null;
  check: GatewayCheck | null;
}

const ofDay = `${moneyFrame}, mine as (
    select ref from entries where way = 'gateway'
    union select o.ref from payment_order o join dossier d on d.id = o.dossier_id
      where d.receiving_agency_id = $1 and o.created_at >= $2::timestamp at time zone 'Asia/Ho_Chi_Minh'
        and o.created_at < ($2::timestamp + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
  )
  select o.ref, o.dossier_id as "dossierId", d.code, d.provisional_number as "provisionalNumber", o.amount, o.status,
    o.gateway_ref as "gatewayRef", c.outcome, c.amount as told, c.gateway_ref as "toldRef", c.code as "toldCode",
    c.checked_at as "checkedAt", c.mended
  from mine join payment_order o using (ref) join dossier d on d.id = o.dossier_id
  left join gateway_check c on c.order_ref = o.ref and c.checked_at >= o.settled_at
  order by o.created_at, o.ref limit $3`;

type ComparedRow = Omit<ComparedOrder, 'check'> & {
  outcome: GatewayCheck['outcome'] | null;
  told: number;
  toldRef: string;
  toldCode: string;
  checkedAt: Date | null;
  mended: boolean;
};

/** The orders of an agency's day beside what the gateway says. */
export const comparedOrders = async (
  db: Database,
  { agencyId, day }: MoneyDayAsked,
  most: number,
): Promise<ComparedOrder[]> =>
  (await select<ComparedRow>(db, 'compared-orders', ofDay, [agencyId, day, most])).map(
    ({ outcome, told, toldRef, toldCode, checkedAt, mended, ...order }) => ({
      ...order,
      check:
        outcome && checkedAt
          ? { outcome, amount: told, gatewayRef: toldRef, code: toldCode, checkedAt: instant(checkedAt), mended }
          : null,
    }),
  );
