import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { requestJson } from '../../http/request-json.ts';
import { noticeQuery } from './notice-query.ts';
import type { LocalOrder, LocalOrders } from './orders.ts';

const DELAYS = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000, 120_000, 300_000, 300_000];
const LATE = 30_000;
const PATIENCE = 2_000;
const answer = z.object({ RspCode: z.string() });

export interface Notices {
  /** Sends the first notice of an order, or plans it; resolves when that is done, accepted or not. */
  announce(ref: string): Promise<void>;
  /** Plans again what was not yet accepted before a restart. */
  resume(): void;
  stop(): void;
}

interface NoticeSettings {
  orders: LocalOrders;
  address: string;
  delays?: readonly number[];
  late?: number;
}

/** Server notices (IPN): repeated with growing pauses until the merchant answers 00 or 02, ten times at most. */
export function openNotices({ orders, address, delays = DELAYS, late = LATE }: NoticeSettings): Notices {
  const timers = new Set<NodeJS.Timeout>();

  const plan = (ref: string, delay: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      void attempt(ref);
    }, delay);
    timers.add(timer.unref());
  };

  const attempt = async (ref: string) => {
    const order = orders.byRef(ref);
    if (!order) return;
    const accepted = await send(address, order);
    orders.change(ref, { attempts: order.attempts + 1, accepted });
    if (accepted && order.fault === 'twice') await send(address, order);
    const delay = delays[order.attempts];
    if (!accepted && delay !== undefined) plan(ref, delay);
  };

  return {
    async announce(ref) {
      const fault = orders.byRef(ref)?.fault;
      if (fault === 'never') return;
      if (fault === 'late') return plan(ref, late);
      // The payer is not kept waiting for a slow merchant.
      await Promise.race([attempt(ref), pause(PATIENCE, undefined, { ref: false })]);
    },
    resume() {
      const waiting = orders
        .all()
        .filter(({ code, accepted, fault }) => code !== null && !accepted && fault !== 'never');
      for (const { ref, attempts } of waiting) if (attempts <= delays.length) plan(ref, delays[0] ?? 0);
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}

async function send(address: string, order: LocalOrder): Promise<boolean> {
  try {
    const { RspCode } = answer.parse(await requestJson(`${address}?${noticeQuery(order, order.fault)}`));
    return RspCode === '00' || RspCode === '02';
  } catch {
    return false;
  }
}
