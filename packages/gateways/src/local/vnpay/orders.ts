import { join } from 'node:path';
import { z } from 'zod';
import { openJsonFile } from '../json-file.ts';

const MOST_KEPT = 2_000;

const order = z.object({
  ref: z.string(),
  /** In hundredths of a đồng, as on the wire. */
  amount: z.number(),
  info: z.string(),
  createDate: z.string(),
  expiresAt: z.number(),
  returnUrl: z.string(),
  /** Parameters as first sent: the same again is a reload, others under the same reference are refused. */
  signature: z.string(),
  token: z.string(),
  code: z.string().nullable(),
  status: z.string(),
  transactionNo: z.string(),
  payDate: z.string(),
  fault: z.enum(['none', 'late', 'never', 'twice', 'badHash', 'wrongAmount', 'unknownOrder']),
  attempts: z.number(),
  accepted: z.boolean(),
  refunded: z.number(),
});

export type LocalOrder = z.infer<typeof order>;

export interface LocalOrders {
  all(): readonly LocalOrder[];
  byRef(ref: string): LocalOrder | undefined;
  byToken(token: string): LocalOrder | undefined;
  add(order: LocalOrder): void;
  change(ref: string, change: Partial<LocalOrder>): void;
  nextTransactionNo(): string;
}

const kept = z.object({ lastTransactionNo: z.number(), orders: z.array(order) });

/** The gateway's own book of orders, kept over restarts. */
export function openOrders(dataDir: string): LocalOrders {
  const file = openJsonFile(join(dataDir, 'vnpay-orders.json'), kept, { lastTransactionNo: 14_000_000, orders: [] });
  const orders = () => file.read().orders;
  const save = (next: LocalOrder[]) => file.write({ ...file.read(), orders: next.slice(-MOST_KEPT) });
  return {
    all: orders,
    byRef: (ref) => orders().find((one) => one.ref === ref),
    byToken: (token) => orders().find((one) => one.token === token),
    add: (added) => save([...orders(), added]),
    change: (ref, change) => save(orders().map((one) => (one.ref === ref ? { ...one, ...change } : one))),
    nextTransactionNo() {
      const next = file.read().lastTransactionNo + 1;
      file.write({ ...file.read(), lastTransactionNo: next });
      return String(next);
    },
  };
}
